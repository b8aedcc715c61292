using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>The main job: check, plan with and without symbiosis, report.</summary>
internal static class RunVerb
{
    private const string Results = "results";

    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around) => new(
        new StudyArguments().Verb(
            "run", "The main job: checks the package, finds the best plan with and without symbiosis, and writes a report.", MeasureRequest.IfSmall,
            request => Answer.Give(around, request, stamp => around.PathTo(request.Folder ?? Usual(stamp, request)))),
        ("run examples/kalundborg", $"Writes {Results}/kalundborg/report.html and prints a summary."),
        ("run examples/kalundborg --scenario co2-price", $"The same under a price of carbon dioxide, into {Results}/kalundborg+co2-price."),
        ("run park --objective co2 --out low-carbon", "Seeks the least carbon dioxide instead of the greatest profit."));

    private static string Usual(PackageStamp stamp, StudyRequest request)
    {
        string name = string.Join('+', request.Scenario.Prepend(stamp.Name));
        return Path.Combine(Results, string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '+' ? letter : '-')));
    }
}
