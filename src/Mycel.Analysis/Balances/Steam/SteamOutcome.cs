namespace Mycel.Analysis.Balances.Steam;

/// <summary>What is known of water at a point that was asked for: its state, or why the formulation says nothing of it.</summary>
internal abstract record SteamOutcome;

/// <summary>The formulation does not hold where it was asked.</summary>
/// <param name="Problem">What is beyond its limits, a sentence.</param>
internal sealed record BeyondSteam(string Problem) : SteamOutcome;

/// <summary>What stands in a vessel of water.</summary>
internal enum SteamPhase
{
    /// <summary>Liquid.</summary>
    Liquid,

    /// <summary>Liquid and vapour in equilibrium.</summary>
    Wet,

    /// <summary>Vapour.</summary>
    Vapour,

    /// <summary>Above the critical temperature and pressure, where nothing separates liquid and vapour.</summary>
    Supercritical,
}
