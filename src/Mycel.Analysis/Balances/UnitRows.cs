using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Balances;

/// <summary>The rows of one technology in <c>models.csv</c>, understood: the model, its inputs as numbers, its ports as resources.</summary>
internal sealed class UnitRows
{
    private readonly CheckedPark _subject;
    private readonly IReadOnlyList<ModelValue> _rows;
    private readonly Dictionary<string, List<ModelValue>> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Resource> _ports = new(StringComparer.Ordinal);

    private UnitRows(CheckedPark subject, IUnitModel model, IReadOnlyList<ModelValue> rows)
    {
        _subject = subject;
        Model = model;
        _rows = rows;
    }

    /// <summary>The model.</summary>
    public IUnitModel Model { get; }

    /// <summary>The technology.</summary>
    public TechnologyId Technology => _rows[0].Technology;

    /// <summary>The inputs.</summary>
    public UnitReading Reading { get; private set; } = UnitReading.Of();

    /// <summary>Reads the rows of a technology.</summary>
    /// <param name="subject">The park, without its models; takes findings.</param>
    /// <param name="rows">The rows, at least one.</param>
    /// <returns>The rows; null where something is wrong with them.</returns>
    public static UnitRows? Read(CheckedPark subject, IReadOnlyList<ModelValue> rows)
    {
        int before = subject.Findings.Errors;
        if (UnitModelCatalogue.Find(rows[0].Model) is not { } model)
        {
            subject.AddMisspelt(
                FindingCodes.ModelUnknown, rows[0].Cell(ModelValueColumn.Model), rows[0].Model, $"'{CheckedPark.Shown(rows[0].Model)}' is no unit model.",
                UnitModelCatalogue.All.Select(known => known.Id), $"Write one of {string.Join(", ", UnitModelCatalogue.All.Select(known => known.Id))}.");
            return null;
        }

        var read = new UnitRows(subject, model, rows);
        foreach (ModelValue row in rows) read.Add(row);
        foreach (UnitInput input in model.Inputs) read.Read(input);
        foreach (UnitPort port in model.Ports) read.CheckPort(port);
        return subject.Findings.Errors > before ? null : read;
    }

    /// <summary>Resource that flows at a port; null where the port leads nowhere.</summary>
    /// <param name="port">The port.</param>
    public Resource? ResourceAt(UnitPort port) => _ports.GetValueOrDefault(port.Id);

    /// <summary>Cells that say an input: one, or one for each month; none where it is not given.</summary>
    /// <param name="input">The input.</param>
    public IEnumerable<CellRef> CellsOf(UnitInput input) =>
        _inputs.TryGetValue(input.Id, out List<ModelValue>? rows) ? rows.Select(row => row.Cell(ModelValueColumn.Value)) : [];

    /// <summary>Cell at which something is said of an input: its own, or the first of the technology where it is not given.</summary>
    /// <param name="input">The input.</param>
    public CellRef CellOf(UnitInput input) => CellsOf(input).Append(_rows[0].Cell(ModelValueColumn.Name)).First();

    /// <summary>Adds a finding about the technology as a whole.</summary>
    /// <param name="code">Kind of the finding.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="mend">What to do, a sentence.</param>
    public void Add(FindingCode code, string problem, string mend) => _subject.Add(code, _rows[0].Cell(ModelValueColumn.Technology), problem, mend);

    private void Add(ModelValue row)
    {
        if (row.Model != Model.Id)
        {
            _subject.Add(
                FindingCodes.ModelSeveral, row.Cell(ModelValueColumn.Model),
                $"'{row.Technology.Value}' is described by {CheckedPark.Shown(row.Model)} here and by {Model.Id} further up.", "Keep one of the two: a technology has one unit model.");
            return;
        }

        if (Model.Ports.FirstOrDefault(port => port.Id == row.Name) is { } port) AddPort(row, port);
        else if (Model.Inputs.FirstOrDefault(input => input.Id == row.Name) is { } input) AddInput(row, input);
        else
        {
            _subject.AddMisspelt(
                FindingCodes.ModelQuantityUnknown, row.Cell(ModelValueColumn.Name), row.Name, $"'{CheckedPark.Shown(row.Name)}' is neither an input nor a port of {Model.Id}.",
                Model.Inputs.Select(known => known.Id).Concat(Model.Ports.Select(known => known.Id)), $"docs/models/{Model.Id}.md lists what there is.");
        }
    }

    private void AddPort(ModelValue row, UnitPort port)
    {
        if (row.Value is not null || row.Resource is not { } id)
        {
            bool isNamed = row.Resource is not null;
            _subject.Add(
                FindingCodes.ModelRowUnclear, row.Cell(isNamed ? ModelValueColumn.Value : ModelValueColumn.Resource),
                $"{port.Id} is a port of {Model.Id} and {(isNamed ? "has a value" : "leads to no resource")}.",
                isNamed ? "Leave the value empty: how much flows follows from the model." : $"Name the resource that flows there: {port.Meaning}.");
            return;
        }

        if (row.Month is { } month) RefuseMonth(row, month, $"{port.Id} is a port and leads to one resource all year");
        if (_subject.Park.Find(id) is not { } resource) return;
        if (port.AmountIn(resource.Unit) is null)
        {
            Unit needed = Unit.Parse(port.Measures[0]);
            _subject.Add(
                FindingCodes.UnitWrongDimension, row.Cell(ModelValueColumn.Resource), $"{id.Value} flows at {port.Id}: {DimensionMismatch.Problem(resource.Unit, needed)}",
                $"Count {id.Value} in a unit that is comparable to '{needed}' in resources.csv, or name another resource.");
        }

        _ports.TryAdd(port.Id, resource);
    }

    private void AddInput(ModelValue row, UnitInput input)
    {
        if (row.Value is null || row.Resource is not null)
        {
            bool isMissing = row.Value is null;
            _subject.Add(
                FindingCodes.ModelRowUnclear, row.Cell(isMissing ? ModelValueColumn.Value : ModelValueColumn.Resource),
                $"{input.Id} is an input of {Model.Id} and {(isMissing ? "has no value" : "belongs to no resource")}.",
                isMissing ? $"Write its value, in a unit comparable to '{input.UnitIn(_subject.Park.Units)}'." : "Leave the resource empty.");
            return;
        }

        if (row.Month is { } month && !input.IsMonthly)
        {
            RefuseMonth(row, month, $"{input.Id} holds for the whole year");
            return;
        }

        if (!_inputs.TryGetValue(input.Id, out List<ModelValue>? rows)) _inputs.Add(input.Id, rows = []);
        rows.Add(row);
    }

    private void RefuseMonth(ModelValue row, int month, string why) =>
        _subject.Add(FindingCodes.ModelMonthSurplus, row.Cell(ModelValueColumn.Month), $"{why}, but the row names month {Text(month)}.", "Leave the month empty.");

    private void Read(UnitInput input)
    {
        if (!_inputs.TryGetValue(input.Id, out List<ModelValue>? rows))
        {
            // Where a row of that name was refused, that is said already.
            if (!input.IsRequired || _rows.Any(row => row.Name == input.Id)) return;
            _subject.Add(
                FindingCodes.ModelInputMissing, _rows[0].Cell(ModelValueColumn.Name), $"'{Technology.Value}' gives {Model.Id} no {input.Id}: {input.Meaning}.",
                $"Add a row for it, in a unit comparable to '{input.UnitIn(_subject.Park.Units)}'.");
            return;
        }

        List<double> values = [.. rows.Select(row => UnitValues.Read(_subject, input, row)).OfType<double>()];
        if (values.Count < rows.Count || !CheckMonths(input, rows)) return;
        Reading = rows[0].Month is null
            ? Reading.With(input, values[0])
            : Reading.With(input, [.. rows.Zip(values).OrderBy(pair => pair.First.Month).Select(pair => pair.Second)]);
    }

    private bool CheckMonths(UnitInput input, List<ModelValue> rows)
    {
        List<ModelValue> months = [.. rows.Where(row => row.Month is not null)];
        if (months.Count == 0) return true;
        if (months.Count < rows.Count)
        {
            _subject.Add(
                FindingCodes.ModelMonthSurplus, months[0].Cell(ModelValueColumn.Month), $"{input.Id} of '{Technology.Value}' is given for the whole year and for months.",
                "Keep the row without a month, or the twelve with one.");
            return false;
        }

        List<int> missing = [.. Enumerable.Range(1, 12).Except(months.Select(row => row.Month!.Value))];
        if (missing.Count == 0) return true;
        _subject.Add(
            FindingCodes.ModelMonthMissing, months[0].Cell(ModelValueColumn.Month), $"{input.Id} of '{Technology.Value}' is not given for {string.Join(", ", missing.Select(Text))} of the twelve months.",
            "Add a row for each month, or give one row without a month for the whole year.");
        return false;
    }

    private void CheckPort(UnitPort port)
    {
        if (port.IsOptional || _rows.Any(row => row.Name == port.Id)) return;
        _subject.Add(
            FindingCodes.ModelPortMissing, _rows[0].Cell(ModelValueColumn.Name), $"The port {port.Id} of '{Technology.Value}' leads to no resource: {port.Meaning}.",
            $"Add a row with the quantity {port.Id} and the resource that flows there, counted in a unit comparable to '{port.Measures[0]}'.");
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
