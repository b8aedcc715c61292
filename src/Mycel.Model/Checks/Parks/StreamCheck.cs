using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Streams give or take heat, their temperatures say which, and all segments of a stream do the same.</summary>
internal sealed class StreamCheck : IParkCheck
{
    // Rounding of a temperature that is converted, in K.
    private const double Same = 1e-8;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        var kinds = new Dictionary<(string, string), HeatKind>();
        foreach (ProcessStream row in subject.Tables.Streams)
        {
            CheckHeat(subject, row);
            CheckFilm(subject, row.Film, row.Cell(ProcessStreamColumn.Film), FindingCodes.StreamUnusable);
            if (KindOf(subject, row.Kind, row.From, row.To, row.Cell(ProcessStreamColumn.Kind), FindingCodes.StreamUnusable) is not { } kind) continue;
            CheckContribution(subject, kind, row.From, row.To, row.Contribution, row.Cell(ProcessStreamColumn.Contribution), FindingCodes.StreamUnusable);
            if (!kinds.TryAdd((row.Technology.Value, row.Name), kind) && kinds[(row.Technology.Value, row.Name)] != kind)
                subject.Add(
                    FindingCodes.StreamUnusable, row.Cell(ProcessStreamColumn.To), $"This segment of {CheckedPark.Shown(row.Name)} is {Word(kind)}, another is {Word(kinds[(row.Technology.Value, row.Name)])}.",
                    "Give what is heated and what is cooled names of their own.");
        }
    }

    /// <summary>Side of an exchange that temperatures or a word say, with a finding where they say none or two.</summary>
    internal static HeatKind? KindOf(CheckedPark subject, HeatKind? said, Quantity from, Quantity to, Provenance.CellRef cell, FindingCode code)
    {
        if (!from.TryIn(Units.Kelvin, out double start) || !to.TryIn(Units.Kelvin, out double end)) return said;
        if (Math.Abs(start - end) <= Same)
        {
            if (said is null) subject.Add(code, cell, $"It comes and goes at {from}, so that the temperatures do not say whether it gives or takes heat.", "Write hot where it condenses or is cooled, cold where it boils or is heated.");
            return said;
        }

        HeatKind kind = start > end ? HeatKind.Hot : HeatKind.Cold;
        if (said is { } other && other != kind) subject.Add(code, cell, $"It says {Word(other)}, but from {from} to {to} it is {Word(kind)}.", "Leave the cell empty, or swap the temperatures.");
        return kind;
    }

    /// <summary>Refuses a contribution that would put what gives heat below absolute zero.</summary>
    internal static void CheckContribution(CheckedPark subject, HeatKind kind, Quantity from, Quantity to, Quantity contribution, Provenance.CellRef cell, FindingCode code)
    {
        if (kind == HeatKind.Cold || !from.TryIn(Units.Kelvin, out double start) || !to.TryIn(Units.Kelvin, out double end) || !contribution.TryIn(Units.Kelvin, out double less)) return;
        if (less <= Math.Min(start, end)) return;
        subject.Add(code, cell, $"Its contribution of {contribution} is more than it has above absolute zero.", "Write by how much it has to be warmer than what it heats, such as 5 K.");
    }

    /// <summary>Refuses a film coefficient that lets no heat through.</summary>
    internal static void CheckFilm(CheckedPark subject, Quantity? film, Provenance.CellRef cell, FindingCode code)
    {
        if (film is { Value: <= 0 } given) subject.Add(code, cell, $"The film coefficient is {given}.", "Write a number above 0, or leave the cell empty where it is not known.");
    }

    private static void CheckHeat(CheckedPark subject, ProcessStream row)
    {
        if (subject.Park.Find(row.Technology)?.Reference is not { } id || subject.Park.Find(id) is not { } reference) return;
        if (!subject.Converts(row.Heat, row.Cell(ProcessStreamColumn.Heat), Units.Gigajoule.Per(reference.Unit))) return;
        if (!(row.Heat.Value > 0))
            subject.Add(FindingCodes.StreamUnusable, row.Cell(ProcessStreamColumn.Heat), $"The heat is {row.Heat}.", "Write a number above 0; whether it is given or taken follows from the temperatures.");
    }

    private static string Word(HeatKind kind) => kind == HeatKind.Hot ? "hot" : "cold";
}
