namespace Mycel.Model.Quantities;

/// <summary>Reads the text of a unit: products by a space, · or *, quotients by /, powers, parentheses. Nothing is guessed.</summary>
internal sealed class UnitParser
{
    /// <summary>Longest text that is read.</summary>
    public const int MaximumLength = 200;

    private const int MaximumDepth = 8;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly string text;
    private int position;
    private int depth;
    private UnitProblem? problem;

    private UnitParser(string text) => this.text = text;

    private char Current => position < text.Length ? text[position] : '\0';

    private char Next => position + 1 < text.Length ? text[position + 1] : '\0';

    private string Shown => UnitProblem.Shown(text);

    /// <summary>Reads a text without spaces around it; gives its factors, or null and the problem.</summary>
    public static List<UnitFactor>? Read(string text, out UnitProblem? problem)
    {
        if (text is "" or "-" or "–" or "—")
        {
            string trouble = text.Length == 0 ? "The unit is empty." : "A dash is not a unit.";
            problem = new UnitProblem(text, 1, trouble, "Write 1 where the number has no unit.");
            return null;
        }
        if (text.Length > MaximumLength)
        {
            problem = new UnitProblem(
                UnitProblem.Shown(text), MaximumLength + 1, $"The unit is longer than {MaximumLength} characters.",
                "Write a unit such as t/a.");
            return null;
        }
        var parser = new UnitParser(text);
        var product = parser.ReadProduct();
        if (product is not null && parser.position < text.Length)
            product = parser.Refuse(parser.position, "There is a closing parenthesis too many.", "Take it out.");
        problem = parser.problem;
        return product;
    }

    private List<UnitFactor>? ReadProduct()
    {
        SkipSpaces();
        if (ReadPower() is not { } product)
            return null;
        for (bool divided = false; ;)
        {
            bool spaced = SkipSpaces();
            if (position == text.Length || Current == ')')
                return product;
            int sign = Current == '/' ? -1 : 1;
            if (Current is '/' or '·' or '⋅' or '*' or '×')
                position++;
            else if (!spaced)
                return RefuseCharacter();
            SkipSpaces();
            if (sign > 0 && divided)
            {
                return Refuse(
                    position, $"In '{Shown}' it is not clear whether what follows '/' and a space is divided by or multiplied.",
                    "Use parentheses: kJ/(kg K).");
            }
            divided |= sign < 0;
            if (ReadPower() is not { } factor)
                return null;
            if (!Join(product, factor, sign))
                return null;
        }
    }

    // A symbol, a parenthesis or 1, with its power.
    private List<UnitFactor>? ReadPower()
    {
        int start = position;
        int exponent = 1;
        if (ReadFactor(ref exponent) is not { } factor)
            return null;
        int afterSymbol = position;
        bool hasPower = exponent != 1;
        if (!ReadExponent(ref exponent))
            return null;
        if (hasPower && position > afterSymbol)
            return Refuse(start, $"'{UnitProblem.Shown(text[start..position])}' has two powers.", "Write one: m2, m^2 or m².");
        var product = new List<UnitFactor>();
        return Join(product, factor, exponent) ? product : null;
    }

    private List<UnitFactor>? ReadFactor(ref int exponent)
    {
        if (Current == '(')
            return ReadParentheses();
        if (Current == '1' && !char.IsAsciiDigit(Next) && Next is not ('.' or ',' or 'e' or 'E'))
        {
            position++;
            return [];
        }
        if (char.IsAsciiDigit(Current) && MoneySymbol.Read(text[..position].TrimEnd()) is { Year: "" })
            return Refuse(position, "The price year is set apart from its currency.", "Write it directly after the currency: EUR2020.");
        if (char.IsAsciiDigit(Current))
            return Refuse(position, "A unit holds no number but 1.", "Give the number in the value, or use a prefix: kt, Mt, GWh.");
        if (Current == '/')
            return Refuse(position, "There is nothing before '/'.", "Write 1/h for a number per hour.");
        if (position == text.Length)
            return Refuse(position, $"'{Shown}' ends where a unit is expected.", "Complete it, or take out the last sign.");
        return UnitWord.CanStartWith(Current) ? ReadSymbol(ref exponent) : RefuseCharacter();
    }

    private List<UnitFactor>? ReadParentheses()
    {
        int start = position++;
        if (++depth > MaximumDepth)
            return Refuse(start, $"Parentheses are nested more than {MaximumDepth} deep.", "Write the unit more simply.");
        if (ReadProduct() is not { } product)
            return null;
        if (Current != ')')
            return Refuse(start, "A parenthesis is not closed.", "Close it.");
        position++;
        depth--;
        return product;
    }

    private List<UnitFactor>? ReadSymbol(ref int exponent)
    {
        int start = position;
        string word = UnitWord.Read(text, ref position);
        if (UnitSymbols.FindPower(word) is not (var atom, var power))
        {
            var (trouble, mend, suggestion) = UnitSymbols.Explain(word);
            return Refuse(start, trouble, mend, suggestion);
        }
        exponent = power;
        if (exponent == 1 && ReadSubstance(atom) is { } named)
            atom = named;
        if (atom.IsPointOnScale && (start > 0 || position < text.Length))
        {
            return Refuse(
                start, $"'{UnitProblem.Shown(word)}' is a point on a scale and cannot be part of a product.",
                "Write K for a difference of temperatures.");
        }
        return [new UnitFactor(atom, 1)];
    }

    // People write "t CO2e" as well as "tCO2e". What is a unit by itself stays one: kg K and kg K2 are kilogram times kelvin.
    private UnitAtom? ReadSubstance(UnitAtom mass)
    {
        if (mass.Dimension != Dimension.Mass)
            return null;
        int before = position;
        if (SkipSpaces() && UnitWord.CanStartWith(Current))
        {
            string name = UnitWord.Read(text, ref position);
            if (name.Length > 1 && UnitSymbols.FindPower(name) is null && UnitSymbols.NameMass(mass, name) is { } named)
                return named;
        }
        position = before;
        return null;
    }

    private bool ReadExponent(ref int exponent)
    {
        int start = position;
        if (Current == '^')
        {
            position++;
            bool enclosed = Current == '(';
            if (enclosed)
                position++;
            if (!ReadInteger(ref exponent, char.IsAsciiDigit, digit => digit - '0'))
                return false;
            if (enclosed && Current != ')')
                return Refuse(start, "The parenthesis of the power is not closed.", "Write m^-1 or m^(-1).") is not null;
            if (enclosed)
                position++;
            return true;
        }
        if (char.IsAsciiDigit(Current) || Current is '-' or '−')
            return ReadInteger(ref exponent, char.IsAsciiDigit, digit => digit - '0');
        return (Current != '⁻' && !Superscripts.Contains(Current))
            || ReadInteger(
                ref exponent, digit => Superscripts.Contains(digit), digit => Superscripts.IndexOf(digit, StringComparison.Ordinal));
    }

    private bool ReadInteger(ref int exponent, Func<char, bool> isDigit, Func<char, int> valueOf)
    {
        int start = position;
        bool negative = Current is '-' or '−' or '⁻';
        if (negative)
            position++;
        int digits = position;
        while (isDigit(Current))
            position++;
        if (position == digits)
        {
            return Refuse(
                start, $"The power at character {start + 1} of '{Shown}' is not a whole number.",
                "Write powers as m2, m^2 or s^-1, and products with a space: t km.") is not null;
        }
        if (position - digits > 1 || valueOf(text[digits]) == 0)
        {
            return Refuse(
                start, $"The power {UnitProblem.Shown(text[start..position])} is out of range.",
                $"Use powers from 1 to {UnitProduct.MaximumExponent}, or their negatives.") is not null;
        }
        exponent = negative ? -valueOf(text[digits]) : valueOf(text[digits]);
        return true;
    }

    private bool Join(List<UnitFactor> product, List<UnitFactor> other, int exponent)
    {
        UnitProduct.Multiply(product, other, exponent);
        if (product.TrueForAll(factor => Math.Abs(factor.Exponent) <= UnitProduct.MaximumExponent))
            return true;
        Refuse(position, $"'{Shown}' holds a power beyond {UnitProduct.MaximumExponent}.", "Write the unit more simply.");
        return false;
    }

    private bool SkipSpaces()
    {
        int start = position;
        while (char.IsWhiteSpace(Current))
            position++;
        return position > start;
    }

    private List<UnitFactor>? RefuseCharacter() => Current switch
    {
        '-' or '−' => Refuse(position, $"A hyphen in '{Shown}' is not clear.", "Write a product with a space: t km."),
        '(' or ')' => Refuse(position, $"A sign is missing before or after the parenthesis in '{Shown}'.", "Write / or a space."),
        '1' => Refuse(position, $"A sign is missing before '1' in '{Shown}'.", "Write / or a space."),
        char letter when UnitWord.CanStartWith(letter) =>
            Refuse(position, $"A sign is missing before '{letter}' in '{Shown}'.", "Write / or a space."),
        '.' or ',' => Refuse(position, $"'{Current}' has no meaning in a unit.", "Write a product with a space or ·, a quotient with /."),
        _ => Refuse(
            position, $"'{UnitProblem.Shown(Current.ToString())}' has no meaning at character {position + 1} of the unit.",
            "Write a unit such as t/a or EUR2020/MWh."),
    };

    private List<UnitFactor>? Refuse(int place, string trouble, string mend, string? suggestion = null)
    {
        problem ??= new UnitProblem(text, place + 1, trouble, mend, suggestion);
        return null;
    }
}
