using System.Text.Json;
using System.Text.Unicode;
using Mycel.Model.Checks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>Reads <c>datapackage.json</c>, keeping the line of each property.</summary>
internal sealed class DescriptionReader
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    // Shares are printed with a few digits: twelve months of 0.083333 add up to 0.999996.
    private const double ShareTolerance = 1e-5;

    private readonly JsonText json;
    private readonly FindingList findings;
    private readonly Dictionary<PackageProperty, int> lines = [];
    private readonly List<OtherProperty> others = [];
    private readonly List<string> resources = [];
    private bool listsResources;
    private PackageInfo info;

    private DescriptionReader(JsonText json, string name, FindingList findings)
    {
        this.json = json;
        this.findings = findings;
        info = new PackageInfo { Name = name };
    }

    /// <summary>What the package says of itself; where it says nothing readable, only its store's name.</summary>
    public static PackageInfo Read(IPackageStore store, FindingList findings)
    {
        int before = findings.Errors;
        if (store.ReadDescription(findings) is not { } bytes)
        {
            if (findings.Errors == before)
            {
                findings.Add(
                    FindingCodes.DescriptionMissing, new CellPlace(PackageDictionary.DescriptionFile), "is missing.",
                    $$"""Add it, at least with a name: {"name": "{{Fallback(store.Name)}}"}.""");
            }

            return new PackageInfo { Name = Fallback(store.Name) };
        }

        if (!Utf8.IsValid(bytes))
        {
            findings.Add(
                FindingCodes.TextNotUtf8, new CellPlace(PackageDictionary.DescriptionFile), "holds bytes that are not text in UTF-8.", "Save it as UTF-8.");
            return new PackageInfo { Name = Fallback(store.Name) };
        }

        var reader = new DescriptionReader(new JsonText(bytes, findings), Fallback(store.Name), findings);
        reader.json.Read(reader.ReadAll);
        reader.CheckWhole(store);
        return reader.info with { Lines = reader.lines, Others = reader.others };
    }

    private static string Fallback(string name) => IdText.Near(name) is { Length: > 0 } id ? id : "package";

    private void ReadAll(ref Utf8JsonReader reader) =>
        json.Object(ref reader, "", (ref Utf8JsonReader value, string name) =>
        {
            int known = PropertyNames.All.ToList().IndexOf(name);
            if (known >= 0)
            {
                lines[(PackageProperty)known] = json.LineOf(ref value);
            }

            ReadProperty(ref value, name);
        });

    private void ReadProperty(ref Utf8JsonReader value, string name)
    {
        switch (name)
        {
            case "name":
                info = info with { Name = ReadName(ref value) };
                break;
            case "title":
                info = info with { Title = json.String(ref value, name) };
                break;
            case "description":
                info = info with { Description = json.String(ref value, name) };
                break;
            case "licenses":
                info = info with { Licences = json.List(ref value, name, ReadLicence) };
                break;
            case "currency":
                info = info with { Currency = ReadCurrency(ref value) };
                break;
            case "baseYear":
                info = info with { BaseYear = ReadYear(ref value, name) };
                break;
            case "discountRate":
                info = info with { DiscountRate = ReadFraction(ref value, name, 0) };
                break;
            case "discountRateSource":
                info = info with { DiscountRateSource = ReadSource(ref value, name) };
                break;
            case "horizon":
                info = info with { Horizon = ReadHorizon(ref value) };
                break;
            case "periods":
                info = info with { Periods = [.. json.List(ref value, name, (ref Utf8JsonReader year) => ReadYear(ref year, "periods")).OfType<int>()] };
                break;
            case "slices":
                info = info with { Slices = [.. json.List(ref value, name, ReadSlice).OfType<Slice>()] };
                break;
            case "resources":
                listsResources = true;
                resources.AddRange(json.List(ref value, name, ReadResource));
                break;
            default:
                others.Add(new OtherProperty(name, json.Raw(ref value)));
                break;
        }
    }

    private string ReadName(ref Utf8JsonReader value)
    {
        string name = json.String(ref value, "name");
        if (name.Length > 0 && !IdText.IsValid(name))
        {
            Add(FindingCodes.IdMalformed, ref value, "name", $"'{Excerpt.Of(name)}' is not an id in kebab-case.", $"Write {IdText.Near(name)}.");
        }

        return name.Length > 0 ? name : info.Name;
    }

    private Unit? ReadCurrency(ref Utf8JsonReader value)
    {
        string text = json.String(ref value, "currency");
        if (text.Length == 0)
        {
            return null;
        }

        if (Unit.TryParse(text, out Unit? unit, out _) && unit.Dimension.HasCurrency && unit.Dimension.Equals(Dimension.Money(unit.Dimension.Currency!)))
        {
            return unit;
        }

        AddWrong(ref value, "currency", $"'{Excerpt.Of(text)}' is not a currency with its price year.", "Write it as in EUR2020.");
        return null;
    }

    private int? ReadYear(ref Utf8JsonReader value, string name)
    {
        if (value.TokenType == JsonTokenType.Number && value.TryGetInt32(out int year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        AddWrong(ref value, name, $"{JsonText.Shown(ref value)} is not a year.", "Write a whole number such as 2020.");
        return null;
    }

    private double? ReadFraction(ref Utf8JsonReader value, string name, double least)
    {
        if (value.TokenType == JsonTokenType.Number && value.TryGetDouble(out double number) && number >= least && number <= 1)
        {
            return number;
        }

        AddWrong(ref value, name, $"{JsonText.Shown(ref value)} is not a fraction.", "Write a number from 0 to 1: 0.05 for 5 %.");
        return null;
    }

    private int? ReadHorizon(ref Utf8JsonReader value)
    {
        if (value.TokenType == JsonTokenType.Number && value.TryGetInt32(out int years) && years is >= 1 and <= PackageInfo.LongestHorizon)
        {
            return years;
        }

        AddWrong(ref value, "horizon", $"{JsonText.Shown(ref value)} is not a number of years.", "Write a whole number from 1 to 200.");
        return null;
    }

    private SourceId? ReadSource(ref Utf8JsonReader value, string name) =>
        json.String(ref value, name) is { Length: > 0 } text ? new SourceId(text) : null;

    private Licence ReadLicence(ref Utf8JsonReader value)
    {
        var licence = new Licence("", "", "");
        json.Object(ref value, "licenses", (ref Utf8JsonReader inner, string name) => licence = name switch
        {
            "name" => licence with { Name = json.String(ref inner, "licenses") },
            "title" => licence with { Title = json.String(ref inner, "licenses") },
            "path" => licence with { Path = json.String(ref inner, "licenses") },
            _ => Unknown(ref inner, "licenses", name, licence),
        });
        return licence;
    }

    private Slice? ReadSlice(ref Utf8JsonReader value)
    {
        var slice = new Slice("", double.NaN, "", null);
        int line = json.LineOf(ref value);
        json.Object(ref value, "slices", (ref Utf8JsonReader inner, string name) => slice = name switch
        {
            "id" => slice with { Id = json.String(ref inner, "slices") },
            "share" => slice with { Share = ReadFraction(ref inner, "slices", double.Epsilon) ?? 0 },
            "title" => slice with { Title = json.String(ref inner, "slices") },
            "source" => slice with { Source = ReadSource(ref inner, "slices") },
            _ => Unknown(ref inner, "slices", name, slice),
        });
        if (IdText.IsValid(slice.Id) && !double.IsNaN(slice.Share))
        {
            return slice;
        }

        Add(FindingCodes.PropertyWrong, line, "slices", "A slice lacks its id or its share.", """Write slices as in {"id": "winter", "share": 0.5}.""");
        return null;
    }

    private string ReadResource(ref Utf8JsonReader value)
    {
        string path = "";
        json.Object(ref value, "resources", (ref Utf8JsonReader inner, string name) =>
        {
            path = name == "path" && inner.TokenType == JsonTokenType.String ? json.String(ref inner, "resources") : path;
            json.Raw(ref inner);
        });
        return path;
    }

    private T Unknown<T>(ref Utf8JsonReader value, string property, string name, T unchanged)
    {
        AddWrong(ref value, property, $"'{Excerpt.Of(name)}' may not stand here.", "Remove it.");
        json.Raw(ref value);
        return unchanged;
    }

    /// <summary>Checks what needs the whole document, and fills in what follows from it.</summary>
    private void CheckWhole(IPackageStore store)
    {
        if (json.IsWellFormed && !lines.ContainsKey(PackageProperty.Name))
        {
            Add(FindingCodes.PropertyMissing, 0, "name", "The package has no name.", $$"""Add one: "name": "{{info.Name}}".""");
        }

        for (int i = 1; i < info.Periods.Count; i++)
        {
            if (info.Periods[i] <= info.Periods[i - 1])
            {
                AddWrong(PackageProperty.Periods, $"{CellText.Of(info.Periods[i])} follows {CellText.Of(info.Periods[i - 1])}.", "List the years once each, rising.");
            }
        }

        double sum = info.Slices.Sum(slice => slice.Share);
        if (info.Slices.Count > 0 && Math.Abs(sum - 1) > ShareTolerance)
        {
            AddWrong(PackageProperty.Slices, $"The shares of the slices add up to {CellText.Of(Math.Round(sum, 6))}.", "Let them add up to 1.");
        }

        foreach (string id in info.Slices.GroupBy(slice => slice.Id).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            AddWrong(PackageProperty.Slices, $"Two slices are called '{id}'.", "Give each slice an id of its own.");
        }

        if (info.Periods.Count == 0 && info.BaseYear is { } year)
        {
            info = info with { Periods = [year] };
        }

        CheckResources(store);
    }

    private void CheckResources(IPackageStore store)
    {
        if (!listsResources)
        {
            return;
        }

        // A workbook's sheets are compared by the names that the tables' files have in a folder.
        string[] present = [.. store.Tables.Select(table => table + ".csv")];
        var place = new CellPlace(PackageDictionary.DescriptionFile, 0, "resources");
        foreach (string path in resources.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Except(present))
        {
            findings.Add(FindingCodes.ResourcesDiffer, place, $"lists {Excerpt.Of(path)}, which is not there.", "Remove it from the list, or add the table.");
        }

        foreach (string path in present.Except(resources))
        {
            findings.Add(FindingCodes.ResourcesDiffer, place, $"does not list {Excerpt.Of(path)}, which is there and is read.", "Add it to the list.");
        }
    }

    private void AddWrong(ref Utf8JsonReader value, string name, string problem, string mend)
    {
        Add(FindingCodes.PropertyWrong, ref value, name, problem, mend);
        json.Raw(ref value);
    }

    private void AddWrong(PackageProperty property, string problem, string mend) =>
        Add(FindingCodes.PropertyWrong, lines.GetValueOrDefault(property), PropertyNames.Of(property), problem, mend);

    private void Add(FindingCode code, ref Utf8JsonReader value, string name, string problem, string mend) =>
        Add(code, json.LineOf(ref value), name, problem, mend);

    private void Add(FindingCode code, int line, string name, string problem, string mend) =>
        findings.Add(code, new CellPlace(PackageDictionary.DescriptionFile, line, name), problem, mend);
}
