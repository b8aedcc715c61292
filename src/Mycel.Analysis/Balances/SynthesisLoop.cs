namespace Mycel.Analysis.Balances;

/// <summary>
/// A synthesis whose reactor converts a part of the gas at each pass: product is taken out, a share of what did not react is purged, the rest goes round. Everything is counted in
/// moles per mole of the key reactant that reacts.
/// </summary>
/// <param name="KeyFeed">Key reactant in the make-up gas.</param>
/// <param name="OtherFeed">Other reactant in the make-up gas.</param>
/// <param name="KeyPurge">Key reactant in the purge.</param>
/// <param name="OtherPurge">Other reactant in the purge.</param>
/// <param name="Recycle">Gas that goes round, both reactants together.</param>
internal sealed record SynthesisLoop(double KeyFeed, double OtherFeed, double KeyPurge, double OtherPurge, double Recycle)
{
    private const double Rounding = 1e-9;

    /// <summary>Moles of the other reactant per mole of the key reactant where the gas enters the reactor, make-up and what goes round together.</summary>
    public double ReactorRatio { get; private init; }

    /// <summary>Conversion per pass.</summary>
    public static UnitInput Conversion { get; } = new("conversion-per-pass", "share of the key reactant that reacts in one pass through the reactor", "1", 0.01, 1);

    /// <summary>Purge.</summary>
    public static UnitInput Purge { get; } = new("purge-share", "share of the gas behind the separator that is purged", "1", 0, 1);

    /// <summary>Reactants in the make-up gas.</summary>
    public static UnitInput Ratio { get; } =
        new("hydrogen-ratio", "moles of hydrogen per mole of the other reactant in the make-up gas", "1", 0.1, 20) { Without = "3, as the reaction takes them" };

    /// <summary>The loop of a reaction.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="perKey">Moles of the other reactant that react with one of the key reactant.</param>
    /// <param name="problems">Takes what contradicts nature.</param>
    /// <returns>The loop; null where there are problems.</returns>
    public static SynthesisLoop? Of(UnitReading inputs, double perKey, List<UnitProblem> problems)
    {
        double conversion = inputs[Conversion];
        double purge = inputs[Purge];
        double ratio = inputs.Or(Ratio, perKey);
        double before = 1 / conversion;
        double keyPurge = purge * (before - 1);
        double keyFeed = 1 + keyPurge;
        double otherFeed = ratio * keyFeed;
        double surplus = otherFeed - perKey;
        if (surplus < -Rounding)
        {
            problems.Add(new UnitProblem(Ratio, $"There are {UnitText.Of(ratio)} moles of hydrogen for one of the other reactant, and {UnitText.Of(perKey / keyFeed)} are needed.", "Give more hydrogen, or a lower purge-share."));
            return null;
        }

        if (purge == 0 && surplus > Rounding)
        {
            problems.Add(new UnitProblem(Purge, "Nothing is purged, and more hydrogen comes in than reacts: it would gather for ever.", "Purge a share, or leave out hydrogen-ratio."));
            return null;
        }

        surplus = Math.Max(0, surplus);
        double otherRecycle = purge == 0 ? perKey * (before - 1) : surplus * (1 - purge) / purge;
        return new SynthesisLoop(keyFeed, otherFeed, keyPurge, surplus, ((before - 1) * (1 - purge)) + otherRecycle) { ReactorRatio = (otherFeed + otherRecycle) * conversion };
    }
}
