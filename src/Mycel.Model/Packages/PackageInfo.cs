using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages;

/// <summary>What <c>datapackage.json</c> says about the package as a whole.</summary>
public sealed record PackageInfo
{
    /// <summary>Greatest horizon, in years.</summary>
    internal const int LongestHorizon = 200;

    /// <summary>Name of the package, an id.</summary>
    public required string Name { get; init; }

    /// <summary>Name shown to people; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the package describes; empty where nothing is said.</summary>
    public string Description { get; init; } = "";

    /// <summary>Licences under which the package may be used.</summary>
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    /// <summary>Currency of the park with its price year, such as <c>EUR2020</c>; null where the park knows no money.</summary>
    public Unit? Currency { get; init; }

    /// <summary>Year that the plants' present state describes; null where it is not said.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Rate of interest per year as a fraction, 0 to 1; null where it is not said.</summary>
    public double? DiscountRate { get; init; }

    /// <summary>Source of the rate of interest.</summary>
    public SourceId? DiscountRateSource { get; init; }

    /// <summary>Years over which the net present value counts, 1 to 200; null where it is not said.</summary>
    public int? Horizon { get; init; }

    /// <summary>Years that are planned, rising; the base year alone where none are given.</summary>
    public IReadOnlyList<int> Periods { get; init; } = [];

    /// <summary>Parts of a year that are balanced one by one; empty where the year is one.</summary>
    public IReadOnlyList<Slice> Slices { get; init; } = [];

    /// <summary>Properties that Mycel does not use; they are kept and written again.</summary>
    public IReadOnlyList<OtherProperty> Others { get; init; } = [];

    /// <summary>Line of each property that was read.</summary>
    internal IReadOnlyDictionary<PackageProperty, int> Lines { get; init; } = new Dictionary<PackageProperty, int>();

    /// <summary>Names the place of a property, to ask later where it was read and from which source.</summary>
    /// <param name="property">The property.</param>
    public CellRef Cell(PackageProperty property) => new(CellRef.Description, (int)property, Lines.GetValueOrDefault(property));
}

/// <summary>Properties of <c>datapackage.json</c> that results can rest on.</summary>
public enum PackageProperty
{
    /// <summary><c>name</c>.</summary>
    Name,

    /// <summary><c>title</c>.</summary>
    Title,

    /// <summary><c>description</c>.</summary>
    Description,

    /// <summary><c>currency</c>.</summary>
    Currency,

    /// <summary><c>baseYear</c>.</summary>
    BaseYear,

    /// <summary><c>discountRate</c>.</summary>
    DiscountRate,

    /// <summary><c>periods</c>.</summary>
    Periods,

    /// <summary><c>slices</c>.</summary>
    Slices,

    /// <summary><c>horizon</c>.</summary>
    Horizon,
}

/// <summary>A part of the year.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Share">Its share of the year, more than 0, at most 1.</param>
/// <param name="Title">Name shown to people; empty where there is none.</param>
/// <param name="Source">Source of the share.</param>
public sealed record Slice(string Id, double Share, string Title, SourceId? Source);

/// <summary>A licence.</summary>
/// <param name="Name">Its short name, such as <c>CC-BY-4.0</c>; empty where only a path is given.</param>
/// <param name="Title">Its full name; empty where there is none.</param>
/// <param name="Path">Where its text is found; empty where there is none.</param>
public sealed record Licence(string Name, string Title, string Path);

/// <summary>A property that Mycel does not use.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Json">Its value, as JSON.</param>
public sealed record OtherProperty(string Name, string Json);
