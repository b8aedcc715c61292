using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Facts that a balance starts from say of what they hold, in a unit in which that is counted.</summary>
internal sealed class GivenCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (GivenValue given in subject.Tables.Givens)
        {
            CheckPlace(subject, given);
            if (UnitOf(subject, given) is not { } unit || given.Value is not { } value) continue;
            if (!subject.Converts(value, given.Cell(GivenValueColumn.Value), unit)) continue;
            subject.Converts(given.Low, given.Cell(GivenValueColumn.Low), unit);
            subject.Converts(given.High, given.Cell(GivenValueColumn.High), unit);
            double number = subject.In(value, unit)!.Value;
            bool isShare = given.Quantity == GivenQuantity.Share;
            if (number >= 0 && !(isShare && number > 1)) continue;
            subject.Add(
                FindingCodes.ValueOutOfRange, given.Cell(GivenValueColumn.Value), $"'{given.Id}' is {value}.",
                isShare ? "Write a share from 0 to 1." : "Write 0 or more; what flows the other way is another quantity.");
        }
    }

    private static void CheckPlace(CheckedPark subject, GivenValue given)
    {
        (bool needsPlant, bool takesPlant, bool takesResource, bool takesSite, bool takesTo) = given.Quantity switch
        {
            GivenQuantity.Activity or GivenQuantity.Load => (true, true, false, false, false),
            GivenQuantity.Share => (true, true, true, false, false),
            GivenQuantity.Input or GivenQuantity.Output => (false, true, true, true, false),
            GivenQuantity.Exchange => (false, false, true, true, true),
            _ => (false, false, true, true, false),
        };
        string word = CheckedPark.NameOf(given.Quantity);
        if (needsPlant && given.Plant is null)
            subject.Add(FindingCodes.GivenIncomplete, given.Cell(GivenValueColumn.Plant), $"'{given.Id}' gives the {word} of a plant and names none.", "Name the plant.");
        if (takesResource && given.Resource is null)
            subject.Add(FindingCodes.GivenIncomplete, given.Cell(GivenValueColumn.Resource), $"'{given.Id}' gives the {word} of a resource and names none.", "Name the resource.");
        if (takesTo && (given.Site is null || given.To is null))
            subject.Add(FindingCodes.GivenIncomplete, given.Cell(given.Site is null ? GivenValueColumn.Site : GivenValueColumn.To), $"'{given.Id}' gives what links carry and does not say from where to where.", "Name both sites.");
        Unused(subject, given, GivenValueColumn.Plant, given.Plant is not null && !takesPlant);
        Unused(subject, given, GivenValueColumn.Resource, given.Resource is not null && !takesResource);
        Unused(subject, given, GivenValueColumn.Site, given.Site is not null && (!takesSite || given.Plant is not null));
        Unused(subject, given, GivenValueColumn.To, given.To is not null && !takesTo);
        if (takesResource && takesPlant) CheckFlow(subject, given, word);
        if (given.Quantity == GivenQuantity.Load && given.Plant is { } id && PlantOf(subject, id) is { Capacity: null or { Value: 0 } })
            subject.Add(FindingCodes.GivenIncomplete, given.Cell(GivenValueColumn.Plant), $"'{given.Id}' gives the load of {id.Value}, which has no capacity.", "Give the plant a capacity in plants.csv, or give its activity.");
    }

    private static void Unused(CheckedPark subject, GivenValue given, GivenValueColumn column, bool isUnused)
    {
        if (!isUnused) return;
        subject.Add(
            FindingCodes.GivenCellUnused, given.Cell(column), $"The {CheckedPark.NameOf(given.Quantity)} that '{given.Id}' gives is not told by this cell.",
            "Empty the cell, or choose another quantity.");
    }

    private static void CheckFlow(CheckedPark subject, GivenValue given, string word)
    {
        if (given.Resource is not { } resource || given.Plant is not { } id || PlantOf(subject, id) is not { } plant) return;
        if (subject.Park.Find(plant.Technology) is not { } technology) return;
        bool isOutput = given.Quantity == GivenQuantity.Output;
        if (technology.Flows.Any(flow => flow.Resource == resource && flow.IsOutput == isOutput)) return;
        subject.Add(
            FindingCodes.GivenWithoutFlow, given.Cell(GivenValueColumn.Resource), $"'{given.Id}' gives the {word} of {resource.Value} at {id.Value}, which {(isOutput ? "gives" : "takes")} none.",
            $"{(isOutput ? "It gives" : "It takes")}: {Listed(technology, isOutput)}.");
    }

    private static string Listed(Technology technology, bool isOutput)
    {
        string text = string.Join(", ", technology.Flows.Where(flow => flow.IsOutput == isOutput).Select(flow => flow.Resource.Value));
        return text.Length == 0 ? "nothing" : text;
    }

    private static Plant? PlantOf(CheckedPark subject, PlantId id) => subject.Park.IndexOf(id) is >= 0 and var row ? subject.Tables.Plants[row] : null;

    // What is wrong with a plant or a resource, other checks say.
    private static Unit? UnitOf(CheckedPark subject, GivenValue given)
    {
        if (given.Quantity is GivenQuantity.Load or GivenQuantity.Share) return Unit.One;
        Resource? resource = given.Quantity == GivenQuantity.Activity ? ReferenceOf(subject, given) : given.Resource is { } id ? subject.Park.Find(id) : null;
        return resource is { Unit.IsPointOnScale: false } ? ModelUnits.Flow(resource) : null;
    }

    private static Resource? ReferenceOf(CheckedPark subject, GivenValue given) =>
        given.Plant is { } id && PlantOf(subject, id) is { } plant && subject.Park.Find(plant.Technology)?.Reference is { } reference ? subject.Park.Find(reference) : null;
}
