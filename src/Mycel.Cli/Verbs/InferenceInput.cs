using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Cli.Verbs;

/// <summary>What a question about technologies was asked of: the package and the packages beside it, read and checked.</summary>
/// <param name="Study">The question; null where there are errors.</param>
/// <param name="Findings">Findings about the package.</param>
/// <param name="Document">All findings, as a document.</param>
internal sealed record InferenceInput(InferenceStudy? Study, FindingList Findings, CheckDocument Document)
{
    /// <summary>Reads them.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="request">What is asked.</param>
    public static InferenceInput Read(Surroundings around, InferRequest request)
    {
        PackageInput own = PackageInput.Read(around, request.Package);
        PackageTables? tables = own.Findings.HasErrors || request.Scenario.Count == 0 ? own.Tables : own.Tables?.Under(request.Scenario, own.Findings);
        if (tables is not null && !own.Findings.HasErrors) ParkChecks.Run(UnitModels.ParkOf(tables, own.Findings), request.Options.Period, own.Findings);
        var databases = new List<(PackageTables, string)>();
        foreach (string path in request.Databases)
        {
            PackageInput other = PackageInput.Read(around, path);
            foreach (Finding finding in other.Findings.Where(finding => finding.Severity == Severity.Error))
                own.Findings.Add(finding.Code, finding.Place with { File = $"{path}/{finding.Place.File}" }, finding.Problem, finding.Mend);
            if (other.Tables is not null) databases.Add((other.Tables, other.Sha256));
        }

        InferenceStudy? study = tables is null || own.Findings.HasErrors
            ? null
            : InferenceStudy.Open(tables, own.Sha256, request.Scenario, databases, request.Options, own.Findings);
        return new InferenceInput(study, own.Findings, CheckDocument.Of(own.Tables, own.Sha256, request.Scenario, own.Findings));
    }
}
