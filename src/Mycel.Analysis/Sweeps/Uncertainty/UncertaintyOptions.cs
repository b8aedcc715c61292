using System.Globalization;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>What is asked of the uncertainty of a package's values.</summary>
public sealed record UncertaintyOptions
{
    /// <summary>Most runs with values by lot.</summary>
    public const int MostSamples = 1_000_000;

    /// <summary>Most states that one program holds.</summary>
    public const int MostStates = 1000;

    /// <summary>States of robust plans where nothing else is asked.</summary>
    public const int UsualStates = 20;

    /// <summary>Number of runs with values by lot; 0 for none.</summary>
    public int Samples { get; init; }

    /// <summary>How values are drawn.</summary>
    public Distribution Distribution { get; init; }

    /// <summary>Whether each value is set to its least and its greatest.</summary>
    public bool Tornado { get; init; }

    /// <summary>Whether the plans with the best worst case and with the least greatest regret are sought.</summary>
    public bool Robust { get; init; }

    /// <summary>Number of states that these plans must be good in.</summary>
    public int States { get; init; } = UsualStates;

    /// <summary>Whether anything is asked.</summary>
    public bool IsAsked => Samples > 0 || Tornado || Robust;

    /// <summary>What is wrong with the options, and what to do.</summary>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public string? Problem()
    {
        if (Samples is < 0 or > MostSamples) return $"The number of samples must lie between 1 and {MostSamples}.";
        return States is < 1 or > MostStates ? $"The number of states must lie between 1 and {MostStates}." : null;
    }

    /// <summary>Writes the options that shape the result.</summary>
    /// <param name="texts">Takes them; nothing where nothing is asked.</param>
    internal void Write(IDictionary<string, string> texts)
    {
        if (!IsAsked) return;
        texts["distribution"] = WordOf(Distribution);
        if (Samples > 0) texts["samples"] = Samples.ToString(CultureInfo.InvariantCulture);
        if (Tornado) texts["tornado"] = "yes";
        if (Robust) texts["robust"] = "yes";
        if (Robust) texts["states"] = States.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Options from texts.</summary>
    /// <param name="texts">Texts by name.</param>
    internal static UncertaintyOptions Of(IReadOnlyDictionary<string, string> texts)
    {
        int Number(string name, int usual) => int.TryParse(texts.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : usual;
        return new UncertaintyOptions
        {
            Samples = Number("samples", 0), Tornado = texts.ContainsKey("tornado"), Robust = texts.ContainsKey("robust"), States = Number("states", UsualStates),
            Distribution = texts.GetValueOrDefault("distribution") == "uniform" ? Distribution.Uniform : Distribution.Triangular,
        };
    }

    /// <summary>The word of a distribution.</summary>
    /// <param name="distribution">The distribution.</param>
    internal static string WordOf(Distribution distribution) => distribution == Distribution.Uniform ? "uniform" : "triangular";
}
