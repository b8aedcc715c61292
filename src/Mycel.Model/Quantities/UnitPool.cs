using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Mycel.Model.Quantities;

/// <summary>The texts that were read before, with what became of them. It is bounded: where a hostile file fills it, it starts afresh.</summary>
internal static class UnitPool
{
    private const int Limit = 4096;
    private const double Least = 1e-150, Greatest = 1e150;

    private static readonly ConcurrentDictionary<string, Outcome> Outcomes = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Outcome>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Outcomes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly ConcurrentDictionary<(Unit One, Unit Other, int Sign), Unit> Products = new();

    /// <summary>The unit or the problem of a text without spaces around it.</summary>
    public static bool TryGet(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out UnitProblem? problem)
    {
        if (text.Length > UnitParser.MaximumLength || !BySpan.TryGetValue(text, out var outcome))
            outcome = Read(text[..Math.Min(text.Length, UnitParser.MaximumLength + 1)].ToString());
        unit = outcome.Unit;
        problem = outcome.Problem;
        return outcome.Unit is not null;
    }

    /// <summary>The unit of a product that we computed.</summary>
    public static Unit Get(List<UnitFactor> product)
    {
        if (product.Count == 0)
            return Unit.One;
        // The text is read back rather than kept beside, so that what a text means never depends on what was computed before.
        string symbol = UnitProduct.Print(product);
        return TryGet(symbol, out var unit, out _) ? unit : new Unit(symbol, product);
    }

    /// <summary>Whether the product or quotient of two units was computed before: models ask for the same few again and again.</summary>
    public static bool TryGetProduct(Unit one, Unit other, int sign, [NotNullWhen(true)] out Unit? product) =>
        Products.TryGetValue((one, other, sign), out product);

    /// <summary>Keeps the product or quotient of two units.</summary>
    public static Unit KeepProduct(Unit one, Unit other, int sign, Unit product)
    {
        if (Products.Count >= Limit)
            Products.Clear();
        return Products.GetOrAdd((one, other, sign), product);
    }

    private static Outcome Read(string text)
    {
        var product = UnitParser.Read(text, out var problem);
        if (product is null)
            return text.Length > UnitParser.MaximumLength ? new Outcome(null, problem) : Keep(text, new Outcome(null, problem));
        var unit = new Unit(text, product);
        bool isCountable = unit.Factor is > Least and < Greatest;
        return Keep(text, isCountable ? new Outcome(unit, null) : new Outcome(null, TooExtreme(text)));
    }

    private static UnitProblem TooExtreme(string text) =>
        new(text, 1, "The unit is too large or too small to be counted with.", "Use lower powers and fewer prefixes.");

    private static Outcome Keep(string text, Outcome outcome)
    {
        if (Outcomes.Count >= Limit)
            Outcomes.Clear();
        return Outcomes.GetOrAdd(text, outcome);
    }

    private sealed record Outcome(Unit? Unit, UnitProblem? Problem);
}
