using CsCheck;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Packages;

/// <summary>Random packages as a reader could have made them: texts without spaces around them, rows numbered from 2.</summary>
internal static class RandomPackage
{
    private static readonly Gen<string?> Words = Gen.Char["ab=+-@'\",;\t\n\r é1.\u2028"].Array[0, 12]
        .Select(characters => new string(characters).Trim() is { Length: > 0 } text ? text : null);

    private static readonly Gen<string> Something = Words.Select(text => text ?? "x");

    private static readonly Gen<double> Amount = Gen.OneOf(Gen.Double[0, 1e6], Gen.Int[0, 3000].Select(n => n / 8.0), Gen.Double.Where(x => double.IsFinite(x) && x >= 0));

    private static readonly Gen<Quantity?> Length = Maybe("km", "m", "mm");
    private static readonly Gen<Quantity?> Within = Maybe("km");
    private static readonly Gen<Quantity?> Loss = Maybe("%", "%/km");
    private static readonly Gen<Quantity?> Cost = Maybe("EUR2020/t", "DKK1995/t", "EUR2020/(t km)");
    private static readonly Gen<int?> Year = Gen.Int[1790, 2200].Select(year => year < 1800 ? (int?)null : year);

    private static readonly Gen<Source[]> Sources = Gen.Select(Something, Words, Words, Gen.Enum<Quality>(), Year)
        .Select((citation, url, note, quality, year) => new Source
        {
            Id = new SourceId(""),
            Citation = citation,
            Url = url,
            Note = note,
            Quality = quality,
            Year = year,
        }).Array[0, 6].Select(rows => Numbered(rows, (row, i) => row with { RowNumber = i + 2, Id = new SourceId($"s{i}") }));

    private static readonly Gen<Link[]> Links = Gen.Select(Something, Length, Within, Loss, Cost, Words)
        .Select((to, length, within, loss, cost, note) => new Link
        {
            From = "",
            To = to,
            Resources = "*",
            Length = length,
            Within = within,
            Loss = loss,
            Cost = cost,
            Note = note,
        }).Array[0, 6].Select(rows => Numbered(rows, (row, i) => row with { RowNumber = i + 2, From = $"plant-{i}" }));

    private static readonly Gen<Limit[]> Limits = Gen.Select(Gen.Enum<LimitSense>(), Amount, Gen.Bool, Year)
        .Select((sense, value, negative, year) => new Limit
        {
            Id = "",
            Indicator = "co2",
            Scope = "park",
            Sense = sense,
            Period = year,
            Value = new Quantity(negative ? -value : value, Unit.Parse("t/a")),
        }).Array[0, 4].Select(rows => Numbered(rows, (row, i) => row with { RowNumber = i + 2, Id = $"limit-{i}" }));

    private static readonly Gen<PackageInfo> Info = Gen.Select(Words, Words, Year, Gen.Double[0, 1], Gen.Bool)
        .Select((title, description, year, rate, hasSlices) => new PackageInfo
        {
            Name = "random",
            Title = title ?? "",
            Description = description ?? "",
            BaseYear = year,
            Periods = year is { } known ? [known] : [],
            DiscountRate = rate,
            Horizon = hasSlices ? 30 : null,
            Currency = Unit.Parse("EUR2020"),
            Licences = [new Licence("CC-BY-4.0", "", "")],
            Slices = hasSlices ? [new Slice("day", 0.25, "Day", null), new Slice("night", 0.75, "", null)] : [],
            Others = [new OtherProperty("keywords", """["industry", "symbiosis"]""")],
        });

    /// <summary>Any package.</summary>
    public static Gen<PackageTables> Any { get; } = Gen.Select(Info, Sources, Links, Limits)
        .Select((info, sources, links, limits) => new PackageTables { Package = info, Sources = new(sources), Links = new(links), Limits = new(limits) });

    private static T[] Numbered<T>(T[] rows, Func<T, int, T> number) => [.. rows.Select(number)];

    private static Gen<Quantity?> Maybe(params string[] units) => Gen.Select(Amount, Gen.Int[0, units.Length - 1].Select(i => units[i]), Gen.Bool)
        .Select((value, unit, isThere) => isThere ? (Quantity?)new Quantity(value, Unit.Parse(unit)) : null);
}
