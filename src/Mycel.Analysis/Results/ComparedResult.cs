namespace Mycel.Analysis.Results;

/// <summary>A result that is compared.</summary>
/// <param name="Label">How it is called in the comparison.</param>
/// <param name="Package">Name of its package.</param>
/// <param name="Sha256">Hash over its package's files.</param>
/// <param name="Scenario">Scenarios that were applied.</param>
/// <param name="Status">Outcome.</param>
public sealed record ComparedResult(string Label, string Package, string Sha256, IReadOnlyList<string> Scenario, string Status)
{
    internal static ComparedResult Of(string label, PlanDocument document) =>
        new(label, document.Package.Name, document.Package.Sha256, document.Scenario, document.Status);
}
