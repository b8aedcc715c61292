using System.Globalization;
using System.Text;
using Mycel.Model.Packages.Reading;

namespace Mycel.Model.Chemistry;

/// <summary>Reads one formula, sign by sign.</summary>
/// <param name="text">The formula as it was written.</param>
internal sealed class FormulaParser(string text)
{
    // A formula is a word of some letters; longer ones are slips, and deep brackets would only fill the stack.
    private const int LongestText = 200;
    private const int DeepestBracket = 8;
    private const double MostAtoms = 1e6;
    private readonly string _signs = Normalised(text);
    private int _at;

    /// <summary>What is wrong and how to write it; empty where nothing is.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>The formula; null where the text is none, see <see cref="Problem"/>.</summary>
    public Formula? Parse()
    {
        if (_signs.Length is 0 or > LongestText) return Refuse("A formula has between 1 and 200 signs.");
        var atoms = new Dictionary<Element, double>();
        do
        {
            double times = char.IsAsciiDigit(Next) ? Number() : 1;
            if (Problem.Length > 0 || !Part(atoms, times, 0)) return null;
        }
        while (Take('·'));

        if (_at < _signs.Length) return Refuse($"'{Excerpt.Of([Next])}' cannot stand there.");
        return new Formula(_signs, atoms);
    }

    private char Next => _at < _signs.Length ? _signs[_at] : '\0';

    // A run of elements and brackets, each with its number.
    private bool Part(Dictionary<Element, double> atoms, double times, int depth)
    {
        int start = _at;
        while (char.IsAsciiLetterUpper(Next) || Next is '(' or '[')
        {
            bool isGood = Next is '(' or '[' ? Bracket(atoms, times, depth) : Atom(atoms, times);
            if (!isGood) return false;
        }

        if (_at > start) return true;
        Refuse(Next == '\0' ? "It ends where an element is expected." : $"'{Excerpt.Of([Next])}' stands where an element is expected.");
        return false;
    }

    private bool Bracket(Dictionary<Element, double> atoms, double times, int depth)
    {
        if (depth >= DeepestBracket) return Refuse("Its brackets are too deep.") is not null;
        char closing = Next == '(' ? ')' : ']';
        _at++;
        var inside = new Dictionary<Element, double>();
        if (!Part(inside, 1, depth + 1)) return false;
        if (!Take(closing)) return Refuse($"A '{closing}' is missing.") is not null;
        double count = Count();
        foreach ((Element element, double number) in inside) Add(atoms, element, times * count * number);
        return Problem.Length == 0;
    }

    private bool Atom(Dictionary<Element, double> atoms, double times)
    {
        int length = char.IsAsciiLetterLower(At(_at + 1)) ? 2 : 1;
        string symbol = _signs.Substring(_at, length);
        if (!Element.TryFind(symbol, out Element? element)) return Refuse($"'{symbol}' is no element.") is not null;
        _at += length;
        Add(atoms, element, times * Count());
        return Problem.Length == 0;
    }

    private double Count() => char.IsAsciiDigit(Next) ? Number() : 1;

    // A point after a number other than zero may be the point of a hydrate or of a fraction: SO4.2H2O. Neither is guessed.
    private double Number()
    {
        int start = _at;
        while (char.IsAsciiDigit(Next)) _at++;
        if (Next == '.')
        {
            if (_signs[start.._at] != "0")
            {
                Refuse($"The point after '{_signs[start.._at]}' may join a hydrate or begin a fraction. Write a hydrate with '·' and a fraction below one, such as 0.6.");
                return 1;
            }

            _at++;
            while (char.IsAsciiDigit(Next)) _at++;
        }

        double number = double.Parse(_signs.AsSpan(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (number is > 0 and <= MostAtoms) return number;
        Refuse($"'{_signs[start.._at]}' is no number of atoms.");
        return 1;
    }

    private char At(int place) => place < _signs.Length ? _signs[place] : '\0';

    private bool Take(char sign)
    {
        if (Next != sign) return false;
        _at++;
        return true;
    }

    private Formula? Refuse(string problem)
    {
        if (Problem.Length == 0) Problem = problem;
        return null;
    }

    private static void Add(Dictionary<Element, double> atoms, Element element, double count) =>
        atoms[element] = atoms.GetValueOrDefault(element) + count;

    private static string Normalised(string text)
    {
        var signs = new StringBuilder(text.Length);
        foreach (char sign in text)
        {
            if (sign is >= '₀' and <= '₉') signs.Append((char)('0' + (sign - '₀')));
            else if (sign is '*' or '•' or '⋅') signs.Append('·');
            else if (!char.IsWhiteSpace(sign)) signs.Append(sign);
        }

        // A point that follows a letter or a bracket can only join a hydrate.
        for (int place = 1; place < signs.Length; place++)
            if (signs[place] == '.' && !char.IsAsciiDigit(signs[place - 1])) signs[place] = '·';
        return signs.ToString();
    }
}
