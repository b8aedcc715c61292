using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>A technology is counted in one resource, which it takes in or gives out, 1 for 1.</summary>
internal sealed class TechnologyReferenceCheck : IParkCheck
{
    private const double Rounding = 1e-9;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Technology technology in subject.Park.Technologies.Values) Check(subject, technology);
    }

    private static void Check(CheckedPark subject, Technology technology)
    {
        List<TechnologyValue> rows = [.. technology.Rows.Select(subject.Park.ValueAt)];
        List<TechnologyValue> references = [.. rows.Where(row => row.Parameter == TechnologyParameter.Reference)];
        if (references.Count == 0)
        {
            subject.Add(
                FindingCodes.TechnologyReferenceMissing, rows[0].Cell(TechnologyValueColumn.Technology),
                $"'{technology.Id.Value}' does not say in which resource its activity is counted.",
                $"Add a row with the parameter reference, one of its inputs or outputs and the value 1{Suggested(subject, technology)}.");
            return;
        }

        foreach (TechnologyValue other in references.Skip(1))
        {
            if (other.Resource == references[0].Resource && (other.Year != references[0].Year || other.Slice != references[0].Slice)) continue;
            subject.Add(
                FindingCodes.TechnologyReferenceSeveral, other.Cell(TechnologyValueColumn.Resource),
                $"'{technology.Id.Value}' has a second reference.", "Keep one of them: activity is counted in one resource.");
        }

        if (references[0].Resource is not { } id || subject.Park.Find(id) is not { } reference) return;
        foreach (TechnologyValue row in references) CheckIsOne(subject, row, reference, "reference");
        CheckFlow(subject, technology, rows, references[0], reference);
    }

    private static void CheckFlow(
        CheckedPark subject, Technology technology, List<TechnologyValue> rows, TechnologyValue reference, Resource resource)
    {
        List<TechnologyValue> inputs = [.. rows.Where(row => row.Resource == reference.Resource && row.Parameter == TechnologyParameter.Input)];
        List<TechnologyValue> outputs = [.. rows.Where(row => row.Resource == reference.Resource && row.Parameter == TechnologyParameter.Output)];
        if (inputs.Count + outputs.Count == 0)
        {
            if (technology.IsIncomplete) return;
            subject.Add(
                FindingCodes.TechnologyReferenceUnused, reference.Cell(TechnologyValueColumn.Resource),
                $"'{technology.Id.Value}' is counted in {resource.Id.Value}, which is neither an input nor an output of it.",
                $"Add it as an input or output with the value 1, or name another reference{Suggested(subject, technology)}.");
            return;
        }

        // Where the resource goes in and comes out, it is enough that one of the two is 1.
        List<TechnologyValue> counted = outputs.Count == 0 || (inputs.Count > 0 && inputs.TrueForAll(row => IsOne(subject, row, resource))) ? inputs : outputs;
        foreach (TechnologyValue row in counted) CheckIsOne(subject, row, resource, CheckedPark.NameOf(row.Parameter));
    }

    private static void CheckIsOne(CheckedPark subject, TechnologyValue row, Resource reference, string what)
    {
        if (IsOne(subject, row, reference)) return;
        Unit unit = UnitOf(row, reference);
        // A unit that cannot be converted is the finding of another check.
        if (subject.In(row.Value, unit) is null) return;
        subject.Add(
            FindingCodes.TechnologyReferenceNotOne, row.Cell(TechnologyValueColumn.Value),
            $"The {what} of {reference.Id.Value} is {row.Value}, but activity is counted in {reference.Unit} of it.",
            $"Write {new Quantity(1, unit)}, and divide the other flows of '{row.Technology.Value}' by the number that stood here.");
    }

    private static bool IsOne(CheckedPark subject, TechnologyValue row, Resource reference) =>
        subject.In(row.Value, UnitOf(row, reference)) is { } value && Math.Abs(value - 1) <= Rounding;

    private static Unit UnitOf(TechnologyValue row, Resource reference) =>
        row.Parameter == TechnologyParameter.Reference ? reference.Unit : reference.Unit.Per(reference.Unit);

    private static string Suggested(CheckedPark subject, Technology technology)
    {
        foreach (TechnologyFlow flow in technology.Flows.OrderByDescending(flow => flow.IsOutput))
            if (subject.Park.Find(flow.Resource) is not null) return $", for instance {flow.Resource.Value}";
        return "";
    }
}
