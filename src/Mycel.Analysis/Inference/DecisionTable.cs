using System.Globalization;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Writing;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Inference;

/// <summary>
/// Decisions as a table: wave, technology, decision (<c>accept</c>, <c>reject</c>, or <c>stop</c> where the session ended), reason. The table that a session writes answers
/// the same questions again; a technology that it does not name is for whoever asks to decide.
/// </summary>
public sealed class DecisionTable
{
    /// <summary>The word for a technology that may be used.</summary>
    public const string Accept = "accept";

    /// <summary>The word for a technology that may not be used.</summary>
    public const string Reject = "reject";

    /// <summary>The word for the end of the session.</summary>
    public const string Stop = "stop";

    private static readonly string[] Headings = ["wave", "technology", "decision", "reason"];

    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly string _file;

    private DecisionTable(string file) => _file = file;

    /// <summary>A table without decisions.</summary>
    public static DecisionTable Empty { get; } = new("");

    /// <summary>Wave in which the session ended; null where it went on to its end.</summary>
    public int? StopsIn { get; private set; }

    /// <summary>Reads a table. What is wrong with it becomes a finding at its row and column.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="database">Technologies that can be decided about.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static DecisionTable Read(IRowSource source, TechnologyDatabase database, FindingList findings)
    {
        var table = new DecisionTable(source.File);
        int[] columns = [.. Headings.Select(heading => ColumnOf(source, heading, findings))];
        if (columns[1] < 0 || columns[2] < 0) return table;
        while (source.Next()) table.Add(source, columns, database, findings);
        return table;
    }

    /// <summary>What a table says of a technology; null where it says nothing.</summary>
    /// <param name="technology">Id of the technology.</param>
    /// <param name="reason">Why; empty where nothing is said.</param>
    public bool? Find(string technology, out string reason)
    {
        reason = "";
        if (!_rows.TryGetValue(technology, out Row? row)) return null;
        reason = row.Reason;
        return row.Accepts;
    }

    /// <summary>Finds decisions that a session had no use for: about technologies that were not proposed, or that were proposed in another wave.</summary>
    /// <param name="session">The session, at its end.</param>
    /// <param name="findings">Takes them.</param>
    public void CheckUse(InferenceSession session, FindingList findings)
    {
        foreach ((string id, Row row) in _rows.OrderBy(pair => pair.Value.Number))
        {
            int technology = session.Database.Technology(id);
            int wave = session.WaveOf(technology);
            if (wave == 0)
            {
                string why = session.StandingOf(technology) == Standing.Barred ? $"the policy '{session.ReasonOf(technology)}' forbids it"
                    : session.MissingOf(technology) > 0 ? $"it misses {FirstMissing(session, technology)}" : "the session ended before";
                findings.Add(
                    FindingCodes.DecisionUnused, new CellPlace(_file, row.Number, "technology"), $"'{id}' was not proposed: {why}. The decision has no effect.",
                    "Remove the row, or check what it was decided from.");
            }
            else if (row.Wave is { } said && said != wave)
            {
                findings.Add(
                    FindingCodes.DecisionUnused, new CellPlace(_file, row.Number, "wave"),
                    string.Create(CultureInfo.InvariantCulture, $"'{id}' was decided in wave {said} and is proposed in wave {wave} now: the package or the question has changed since."),
                    "Check that the decision still holds; the result's own decisions.csv names the present wave.");
            }
        }
    }

    /// <summary>The table of a session's decisions, ready to be written.</summary>
    /// <param name="name">Name of the table.</param>
    /// <param name="rows">Cells of its rows: wave, technology, decision, reason.</param>
    public static WrittenTable Written(string name, IEnumerable<IReadOnlyList<string>> rows) =>
        new(name, [.. Headings.Select(heading => new WrittenColumn(heading, IsNumber: heading == "wave", Description: null))], rows);

    private static int ColumnOf(IRowSource source, string heading, FindingList findings)
    {
        int[] found = [.. Enumerable.Range(0, source.Header.Count).Where(index => source.Header[index].Equals(heading, StringComparison.OrdinalIgnoreCase))];
        if (found.Length > 1)
            findings.Add(FindingCodes.ColumnDuplicate, new CellPlace(source.File, 1, heading), $"The column '{heading}' stands there twice.", "Remove one of the two.");
        if (found.Length == 0 && heading is "technology" or "decision")
        {
            string? near = NearestName.Of(heading, source.Header);
            findings.Add(
                FindingCodes.ColumnMissing, new CellPlace(source.File, 1, heading), $"There is no column '{heading}'.",
                near is null ? "A table of decisions has the columns wave, technology, decision and reason." : $"Is '{near}' meant?");
        }

        return found.Length > 0 ? found[0] : -1;
    }

    private void Add(IRowSource source, int[] columns, TechnologyDatabase database, FindingList findings)
    {
        int? wave = WaveOf(source, columns[0], findings);
        string technology = Text(source, columns[1]);
        string word = Text(source, columns[2]);
        string reason = Decision.Kept(Text(source, columns[3]));
        if (word.Equals(Stop, StringComparison.OrdinalIgnoreCase) && technology.Length == 0)
        {
            StopsIn = Math.Min(StopsIn ?? int.MaxValue, wave ?? 0);
            return;
        }

        bool accepts = word.Equals(Accept, StringComparison.OrdinalIgnoreCase);
        if (!accepts && !word.Equals(Reject, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(
                FindingCodes.ChoiceUnknown, new CellPlace(source.File, source.RowNumber, "decision"), $"'{CheckedText(word)}' is no decision.",
                "Write accept or reject; stop, in a row without a technology, ends the session.");
        }

        if (database.Technology(technology) < 0)
        {
            string? near = NearestName.Of(technology, database.Recipes.Select(recipe => recipe.Id));
            findings.Add(
                FindingCodes.ReferenceUnknown, new CellPlace(source.File, source.RowNumber, "technology"), $"'{CheckedText(technology)}' is no technology of the package.",
                near is null ? "Remove the row, or name the package that has it with --database." : $"Did you mean '{near}'?");
        }
        else if (!_rows.TryAdd(technology, new Row(source.RowNumber, wave, accepts, reason)))
        {
            findings.Add(
                FindingCodes.RowDuplicate, new CellPlace(source.File, source.RowNumber, "technology"),
                string.Create(CultureInfo.InvariantCulture, $"'{technology}' was decided in row {_rows[technology].Number} already."), "Keep one of the two rows.");
        }
    }

    private static int? WaveOf(IRowSource source, int column, FindingList findings)
    {
        string text = Text(source, column);
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int wave)) return wave;
        findings.Add(
            FindingCodes.NumberNotWhole, new CellPlace(source.File, source.RowNumber, "wave"), $"'{CheckedText(text)}' is no number of a wave.", "Write 1, 2, 3 …, or leave it empty.");
        return null;
    }

    private static string Text(IRowSource source, int column) => column < 0 ? "" : source.Cell(column).ToString();

    private static string CheckedText(string text) => Model.Checks.Parks.CheckedPark.Shown(text);

    private static string FirstMissing(InferenceSession session, int technology)
    {
        foreach (int resource in session.Database.Inputs[technology])
            if (session.WaveOfResource(resource) < 0) return session.Database.Resources[resource];
        return "nothing";
    }

    private sealed record Row(int Number, int? Wave, bool Accepts, string Reason);
}
