using Mycel.Model.Packages;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The example of the algae park.</summary>
internal static class AlgaePark
{
    /// <summary>Cells of the article's table that contradict others of its own figures.</summary>
    public static readonly IReadOnlyList<string> Misprints = ["c co2-external / power-made", "f land"];

    private static readonly Lazy<PackageTables> Read = new(() => Example.Read("algae-park"));

    public static PackageTables Tables => Read.Value;

    /// <summary>The scenarios of the package that a scenario of the article is under an accounting.</summary>
    public static string[] Scenarios(AlgaeCase scene, AlgaeAccounting accounting) => accounting switch
    {
        AlgaeAccounting.Published => [scene.Id, "published"],
        AlgaeAccounting.Consistent => [scene.Id],
        _ => [scene.Id, "stoichiometric"],
    };

    /// <summary>Half of the last figure that the table prints.</summary>
    public static double Rounding(string indicator, double printed) => indicator switch
    {
        "coal-feed" => 5000,
        "land" => 0.005,
        _ => printed == Math.Floor(printed) ? 0.5 : 0.05,
    };
}
