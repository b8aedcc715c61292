namespace Mycel.Analysis.Balances;

/// <summary>
/// How well a machine works: stated as a figure, or as a share of what nature allows between its temperatures. Where the temperatures are known, a stated figure may not pass
/// the limit.
/// </summary>
/// <param name="Stated">Input that states the figure.</param>
/// <param name="Share">Input that states it as a share of the limit.</param>
/// <param name="Falling">The temperatures that the limit needs, from the hottest to the coldest.</param>
/// <param name="Limit">The limit, from the temperatures in that order.</param>
/// <param name="AtLeast">What is reached without drawing on nature at all: 0, or 1 for a heat pump, which delivers its driving heat in any case.</param>
internal sealed record Performance(UnitInput Stated, UnitInput Share, IReadOnlyList<UnitInput> Falling, Func<IReadOnlyList<double>, double> Limit, double AtLeast = 0)
{
    private const double Rounding = 1e-9;

    /// <summary>The figure.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="problems">Takes what contradicts nature.</param>
    /// <returns>The figure; null where there are problems.</returns>
    public double? Of(UnitReading inputs, List<UnitProblem> problems)
    {
        int before = problems.Count;
        double? stated = inputs.Find(Stated);
        double? share = inputs.Find(Share);
        if (stated is not null && share is not null)
            problems.Add(new UnitProblem(Share, $"{Stated.Id} and {Share.Id} are both given.", "Keep one of the two."));
        if (stated is null && share is null)
            problems.Add(new UnitProblem(Stated, $"Neither {Stated.Id} nor {Share.Id} is given.", $"Give one of the two, {Share.Id} together with {Names(Falling)}."));
        double? limit = LimitOf(inputs, share is not null, problems);
        if (problems.Count > before) return null;
        if (share is { } part) return AtLeast + (part * (limit!.Value - AtLeast));
        if (limit is { } most && stated > most * (1 + Rounding))
        {
            problems.Add(new UnitProblem(
                Stated, $"{Stated.Id} is {UnitText.Of(stated.Value)}, but nature allows no more than {UnitText.Of(most)} between {Temperatures(inputs)}.", "Mend the figure or the temperatures."));
            return null;
        }

        return stated;
    }

    private double? LimitOf(UnitReading inputs, bool isNeeded, List<UnitProblem> problems)
    {
        List<UnitInput> missing = [.. Falling.Where(input => !inputs.Has(input))];
        if (missing.Count > 0)
        {
            if (isNeeded) problems.Add(new UnitProblem(Share, $"{Share.Id} is given without {Names(missing)}.", $"Add {(missing.Count == 1 ? "a row for it" : "rows for them")}, or state {Stated.Id} instead."));
            return null;
        }

        for (int place = 1; place < Falling.Count; place++)
        {
            if (inputs[Falling[place]] < inputs[Falling[place - 1]]) continue;
            problems.Add(new UnitProblem(
                Falling[place], $"{Falling[place].Id} is {UnitText.Degrees(inputs[Falling[place]])}, which is not below {Falling[place - 1].Id}, {UnitText.Degrees(inputs[Falling[place - 1]])}.",
                "Heat flows from hot to cold: mend the temperatures, or take another machine."));
            return null;
        }

        return Limit([.. Falling.Select(input => inputs[input])]);
    }

    private string Temperatures(UnitReading inputs) => string.Join(" and ", Falling.Select(input => UnitText.Degrees(inputs[input])));

    private static string Names(IEnumerable<UnitInput> inputs) => string.Join(", ", inputs.Select(input => input.Id));
}
