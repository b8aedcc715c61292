using System.Security.Cryptography;
using Mycel.Analysis.Network;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Cli.Hosting;
using Mycel.Files.Csv;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Parks;

namespace Mycel.Cli.Verbs;

/// <summary>The network that a question is about, as it was read.</summary>
/// <param name="Network">The network; null where the input has errors.</param>
/// <param name="Stamp">What it was made from.</param>
/// <param name="Scenario">Scenarios that hold in it.</param>
/// <param name="Checked">What was found in the input.</param>
internal sealed record MapInput(ExchangeNetwork? Network, PackageStamp Stamp, IReadOnlyList<string> Scenario, CheckDocument Checked)
{
    /// <summary>Reads a network.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="request">What is asked.</param>
    public static MapInput Read(Surroundings around, MapRequest request)
    {
        if (request.Edges is not null) return OfLinks(around, request.Edges);
        if (request.Plan is not null) return OfPlan(around, request, request.Plan);
        // Who names the folder of a result means its plan.
        bool isResult = File.Exists(Path.Combine(around.PathTo(request.Package!), ResultFiles.Document));
        return isResult && request.Scenario.Count == 0 ? OfPlan(around, request with { Package = null }, request.Package!) : OfPackage(around, request);
    }

    private static MapInput OfLinks(Surroundings around, string path)
    {
        var findings = new FindingList();
        string full = around.PathTo(path);
        ExchangeNetwork? network;
        using (IRowSource? source = TableFile.Open(full, findings)) network = source is null ? null : LinkList.Read(source, findings);
        string sha256 = "";
        if (File.Exists(full))
        {
            using FileStream stream = File.OpenRead(full);
            sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        string name = Path.GetFileNameWithoutExtension(full);
        return new MapInput(
            findings.HasErrors ? null : network, new PackageStamp(name, name, sha256), [], CheckDocument.Of(null, sha256, [], findings));
    }

    private static MapInput OfPlan(Surroundings around, MapRequest request, string path)
    {
        PlanDocument plan = ResultInput.Read(around, path);
        if (plan.Objective is null) throw Refused.Input($"{path} holds no plan ({plan.Status}), so nothing is exchanged in it. Map the package instead.");
        var findings = new FindingList();
        if (request.Package is { } package && PackageInput.Read(around, package) is var input && input.Sha256 != plan.Package.Sha256)
            throw Refused.Input($"{path} was not made from {package} as it is now. Make the result again with 'mycel run', or leave the package out to map the plan as it is.");
        return new MapInput(
            PlanNetwork.Of(plan, request.By ?? NodeKind.Plant), plan.Package, plan.Scenario, CheckDocument.Of(null, "", plan.Scenario, findings) with { Findings = plan.Findings });
    }

    private static MapInput OfPackage(Surroundings around, MapRequest request)
    {
        PackageInput input = PackageInput.Read(around, request.Package!);
        Study? study = input.Tables is null ? null : Study.Open(input.Tables, input.Sha256, request.Scenario, new StudyOptions { Period = request.Period }, input.Findings);
        CheckDocument document = CheckDocument.Of(input.Tables, input.Sha256, request.Scenario, input.Findings);
        ExchangeNetwork? network = study is null ? null : OfPark(study.Park, study.Year, request.By);
        return new MapInput(network, document.Package, request.Scenario, document);
    }

    private static ExchangeNetwork OfPark(Park park, int year, NodeKind? by) =>
        (by ?? (park.Tables.Plants.Count > 0 ? NodeKind.Plant : NodeKind.Technology)) is var kind && kind == NodeKind.Technology
            ? TechnologyNetwork.Of(park) : ParkNetwork.Of(park, year, kind);
}
