using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>A park that is being checked: what several checks need to know of it, and where they put what they find.</summary>
public sealed class CheckedPark
{
    // A number beyond these in units of the model is a slip: the solver takes the larger for infinite and the smaller for nothing.
    private const double Largest = 1e15;
    private const double Smallest = 1e-15;

    /// <summary>Opens a park to checks.</summary>
    /// <param name="park">The park.</param>
    /// <param name="period">Year that is asked; null for the package's base year.</param>
    /// <param name="findings">Takes what is found.</param>
    public CheckedPark(Park park, int? period, FindingList findings)
    {
        PackageInfo package = park.Tables.Package;
        Park = park;
        Asked = period;
        Year = period ?? package.BaseYear ?? (package.Periods.Count > 0 ? package.Periods[0] : int.MaxValue);
        Findings = findings;
    }

    /// <summary>The park.</summary>
    public Park Park { get; }

    /// <summary>Its tables.</summary>
    public PackageTables Tables => Park.Tables;

    /// <summary>Year that is asked; null for the package's own.</summary>
    public int? Asked { get; }

    /// <summary>Year that is planned; the end of time where nothing says which.</summary>
    public int Year { get; }

    /// <summary>Takes what is found.</summary>
    public FindingList Findings { get; }

    /// <summary>What plants and endowments give and take at each premises.</summary>
    public ParkFlows Flows => field ??= new ParkFlows(this);

    /// <summary>What the ends of links mean.</summary>
    public LinkEnds Ends => field ??= new LinkEnds(Park);

    /// <summary>Slices of the year; one that is null where the year is not sliced.</summary>
    public IReadOnlyList<Slice?> Slices => field ??= Tables.Package.Slices.Count == 0 ? [null] : [.. Tables.Package.Slices];

    /// <summary>Adds a finding at a cell.</summary>
    /// <param name="code">Kind of the finding.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="mend">What to do, a sentence.</param>
    public void Add(FindingCode code, CellRef cell, string problem, string mend) => Findings.Add(code, Tables.PlaceOf(cell), problem, mend);

    /// <summary>Adds a finding about a name that nothing has, with the nearest name that something has.</summary>
    /// <param name="code">Kind of the finding.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="name">The name that was written.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="names">Names that are valid.</param>
    /// <param name="otherwise">What to do where no valid name is near.</param>
    public void AddMisspelt(FindingCode code, CellRef cell, string name, string problem, IEnumerable<string> names, string otherwise)
    {
        CellPlace place = Tables.PlaceOf(cell);
        string? nearest = Findings.HasRoom(code, place) ? NearestName.Of(name, names) : null;
        Findings.Add(code, place, problem, nearest is null ? otherwise : $"Did you mean '{nearest}'?");
    }

    /// <summary>A text of the user as it may stand in a message.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One line without control characters, shortened where it is long.</returns>
    public static string Shown(string text) => Excerpt.Of(text);

    /// <summary>A number as it may stand in a message.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Six digits.</returns>
    public static string Shown(double value) => CellText.Of(double.Parse(value.ToString("G6", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether a plant may run in the year that is planned.</summary>
    /// <param name="plant">The plant.</param>
    /// <returns>True from its start until it retires.</returns>
    public bool IsActive(Plant plant) => !(plant.Start > Year || plant.Retire <= Year);

    /// <summary>Checks that a quantity can be counted in a unit of the model, and that its number can be computed with.</summary>
    /// <param name="given">The quantity.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="units">Units of which one must be comparable.</param>
    /// <returns>True where it can; otherwise a finding was added.</returns>
    public bool Converts(Quantity given, CellRef cell, params ReadOnlySpan<Unit> units)
    {
        foreach (Unit unit in units)
            if (Park.Units.TryConvert(given, unit, out double value)) return IsComputable(given, cell, unit, value);
        AddMismatch(given.Unit, cell, units[0]);
        return false;
    }

    /// <summary>The same for a cell that may be empty.</summary>
    /// <param name="given">The quantity; null counts as right.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="units">Units of which one must be comparable.</param>
    /// <returns>True where nothing is wrong.</returns>
    public bool Converts(Quantity? given, CellRef cell, params ReadOnlySpan<Unit> units) =>
        given is not { } quantity || Converts(quantity, cell, units);

    /// <summary>Number of a quantity in a unit of the model, without a finding.</summary>
    /// <param name="given">The quantity.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The number; null where there is none or it cannot be converted, which another check reports.</returns>
    public double? In(Quantity? given, Unit unit) =>
        given is { } quantity && Park.Units.TryConvert(quantity, unit, out double value) ? value : null;

    /// <summary>Number that a technology says for a parameter in the year that is planned, without a finding.</summary>
    /// <param name="technology">The technology.</param>
    /// <param name="parameter">The parameter, one without a resource.</param>
    /// <param name="slice">Slice of the year; null for the whole.</param>
    /// <returns>The number in the first unit that fits; null where nothing is said.</returns>
    public double? ValueOf(Technology technology, TechnologyParameter parameter, string? slice = null)
    {
        if (technology.Reference is not { } id || Park.Find(id) is not { } reference || reference.Unit.IsPointOnScale) return null;
        int row = technology.RowOf(parameter, null, Year, slice);
        if (row < 0) return null;
        foreach (Unit unit in Park.Units.Of(parameter, null, reference))
            if (In(Park.ValueAt(row).Value, unit) is { } value) return value;
        return null;
    }

    /// <summary>Name of a parameter as tables write it.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The word.</returns>
    public static string NameOf(TechnologyParameter parameter) =>
        PackageDictionary.Find("technologies")!.Columns[(int)TechnologyValueColumn.Parameter].Spellings[(int)parameter].Text;

    /// <summary>Name of what is given as tables write it.</summary>
    /// <param name="quantity">What is given.</param>
    /// <returns>The word.</returns>
    public static string NameOf(GivenQuantity quantity) =>
        PackageDictionary.Find("givens")!.Columns[(int)GivenValueColumn.Quantity].Spellings[(int)quantity].Text;

    private bool IsComputable(Quantity given, CellRef cell, Unit unit, double value)
    {
        double size = Math.Abs(value);
        if (given.Value == 0 || size is >= Smallest and < Largest) return true;
        string side = size >= Largest || double.IsNaN(size) ? "large" : "small";
        Add(
            FindingCodes.NumberUnrepresentable, cell, $"{given} is {Shown(value)} {unit}, which is too {side} to be computed with.",
            "Check the number and its unit; leave the cell empty where nothing is known.");
        return false;
    }

    private void AddMismatch(Unit written, CellRef cell, Unit needed)
    {
        // Money without any currency is one finding of its own for the whole package.
        if (Tables.Package.Currency is null && written.Dimension.HasCurrency) return;
        string? other = written.Dimension.Currency;
        string? own = needed.Dimension.Currency;
        bool isOtherMoney = other is not null && own is not null && other != own && written.Dimension.WithCurrency(own) == needed.Dimension;
        if (isOtherMoney && !Tables.ExchangeRates.Any(rate => rate.Currency == other))
        {
            Add(
                FindingCodes.ExchangeRateMissing, cell, $"'{written}' counts money of {other}, but the park counts {own}.",
                $"Add a row for {other} to currencies.csv, with what one {other} is worth in {own}/{other}.");
            return;
        }

        Add(FindingCodes.UnitWrongDimension, cell, DimensionMismatch.Problem(written, needed), DimensionMismatch.Mend(written, needed));
    }
}
