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
