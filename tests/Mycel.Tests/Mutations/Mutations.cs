using System.Text;
using Mycel.Model.Packages;

namespace Mycel.Tests.Mutations;

/// <summary>Spoils packages at random: bytes, cells, rows, columns and whole files, as people, spreadsheets and disks do.</summary>
internal static class Mutations
{
    private static readonly string[] Unreadable =
        ["NaN", "12o", "--5", "1.2.3", "1e999", "#REF!", "=1+1", "½", "٣", "0x1F", "∞", "5 %", "1e-999", "five", "1_000", "1'000,5", "+-3", "12 t", "\"", "\0", "1..2", "inf"];

    private static readonly string[] Values =
        ["", "0", "-1", "1e9", "1e14", "1e20", "1e300", "1e-12", "1e-300", "0.0001", "999999999", "100", "2", "-0", "1e15", "2020", "1e-9", "5e-324"];

    private static readonly string[] Texts =
        ["*", "park", "steam", "co2", "coal", "north-bank", "power-works", "paper", "boiler", "yes", "no", "input", "output", "reference", "investment", "fixed-investment",
         "minimum-scale", "minimum-load", "lifetime", "availability", "discount-rate", "closure-tolerance", "buy", "sell", "release", "exchange", "heat", "fuel", "emission",
         "by-product", "electricity", "service", "reused-water", "=cmd|' /C calc'!A0", "é", "\u202e", "a b", "../x", "<script>", "[red]", "{0}", "%s", "x,y", "\"", "\n", "\0", "\ud83d\ude00"];

    private static readonly string[] UnitTexts =
        ["t", "kg", "GJ", "MWh", "t/a", "GJ/a", "MWh/a", "m3", "degC", "1", "%", "EUR2020", "EUR2015/t", "EUR2020/GJ", "EUR2020/t", "km", "a", "h", "Gt/s", "ng", "tCO2e", "tCO2e/t",
         "MW", "GJ/GJ", "t/t", "%/km", "furlong", "EUR", "t^9", "m^99", "1/a", "", "kEUR2020/t", "GJ_LHV", "Mt/a", "EUR2020/(t km)", "t/GJ", "1/t"];

    /// <summary>Spoils a package.</summary>
    /// <param name="original">Its files.</param>
    /// <param name="random">Chooses what is done.</param>
    public static Mutant Of(IReadOnlyDictionary<string, byte[]> original, Random random)
    {
        int count = random.Next(4) == 0 ? 2 : 1;
        var files = new Dictionary<string, byte[]>(original);
        var changed = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        string story = "";
        bool refused = false;
        for (int step = 0; step < count && files.Count > 0; step++)
        {
            string file = Pick(random, [.. files.Keys.Order(StringComparer.Ordinal)]);
            (string what, byte[]? bytes, bool mustBeRefused) = Spoil(file, files, random);
            story += $"{file}: {what}; ";
            // A second step may undo the first, so that only a single one promises a refusal.
            refused = count == 1 && mustBeRefused;
            changed[file] = bytes;
            if (bytes is null) files.Remove(file);
            else files[file] = bytes;
        }

        return new Mutant(story, changed, refused);
    }

    private static (string What, byte[]? Bytes, bool MustBeRefused) Spoil(string file, Dictionary<string, byte[]> files, Random random)
    {
        byte[] bytes = files[file];
        if (file.EndsWith(".json", StringComparison.Ordinal) || random.Next(5) == 0) return Bytes(bytes, files, random);
        Grid grid = Grid.Of(Encoding.UTF8.GetString(bytes));
        if (grid.Rows.Count < 2 || grid.Rows[0].Count == 0) return Bytes(bytes, files, random);
        (string what, bool mustBeRefused) = random.Next(12) switch
        {
            0 => (Rows(grid, random), false),
            1 => (Columns(grid, random), false),
            2 or 3 or 4 => Number(file, grid, random),
            5 or 6 => (Replace(grid, random, Texts), false),
            7 or 8 => (UnitCell(grid, random), false),
            9 => (SwapCells(grid, random), false),
            10 => (Replace(grid, random, Values), false),
            _ => Garbage(file, grid, random),
        };
        return (what, Encoding.UTF8.GetBytes(grid.Text()), mustBeRefused);
    }

    private static (string What, byte[]? Bytes, bool MustBeRefused) Bytes(byte[] bytes, Dictionary<string, byte[]> files, Random random)
    {
        int at = random.Next(Math.Max(1, bytes.Length));
        switch (random.Next(9))
        {
            case 0:
                return ("deleted", null, false);
            case 1:
                return ($"cut at {at}", bytes[..Math.Min(at, bytes.Length)], false);
            case 2:
                return ($"byte {at} changed", [.. bytes.Select((value, index) => index == at ? (byte)random.Next(256) : value)], false);
            case 3:
                return ($"byte inserted at {at}", [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]], false);
            case 4:
                return ($"byte {at} left out", [.. bytes.Where((_, index) => index != at)], false);
            case 5:
                return ("written twice", [.. bytes, .. bytes], false);
            case 6:
                string other = Pick(random, [.. files.Keys.Order(StringComparer.Ordinal)]);
                return ($"replaced by {other}", files[other], false);
            case 7:
                return ("saved in UTF-16", Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)), false);
            default:
                byte[] mark = Encoding.UTF8.GetBytes(Pick(random, ["\0", "\"", "\r", ";", "\t", ",", "\n\n", "\u00a0", "{", "]", "1e999", "-", "null"]));
                return ($"text inserted at {at}", [.. bytes[..at], .. mark, .. bytes[at..]], false);
        }
    }

    private static string Rows(Grid grid, Random random)
    {
        int row = random.Next(1, grid.Rows.Count);
        switch (random.Next(4))
        {
            case 0:
                grid.Rows.RemoveAt(row);
                return $"row {row + 1} removed";
            case 1:
                grid.Rows.Insert(row, [.. grid.Rows[row]]);
                return $"row {row + 1} doubled";
            case 2:
                int other = random.Next(1, grid.Rows.Count);
                (grid.Rows[row], grid.Rows[other]) = (grid.Rows[other], grid.Rows[row]);
                return $"rows {row + 1} and {other + 1} swapped";
            default:
                grid.Rows[row] = [.. grid.Rows[row].Take(random.Next(grid.Rows[row].Count))];
                return $"row {row + 1} cut";
        }
    }

    private static string Columns(Grid grid, Random random)
    {
        int column = random.Next(grid.Rows[0].Count);
        string name = grid.Rows[0][column];
        switch (random.Next(4))
        {
            case 0:
                foreach (List<string> row in grid.Rows.Where(row => row.Count > column)) row.RemoveAt(column);
                return $"column {name} removed";
            case 1:
                foreach (List<string> row in grid.Rows.Where(row => row.Count > column)) row.Insert(column, row[column]);
                return $"column {name} doubled";
            case 2:
                grid.Rows[0][column] = Pick(random, [name.ToUpperInvariant(), name + " ", "", "x" + name, name[..^1], grid.Rows[0][random.Next(grid.Rows[0].Count)]]);
                return $"column {name} renamed to '{grid.Rows[0][column]}'";
            default:
                int other = random.Next(grid.Rows[0].Count);
                foreach (List<string> row in grid.Rows.Where(row => row.Count > Math.Max(column, other))) (row[column], row[other]) = (row[other], row[column]);
                return $"columns {column} and {other} swapped";
        }
    }

    private static (string What, bool MustBeRefused) Number(string file, Grid grid, Random random)
    {
        List<int> columns = NumberColumns(file, grid);
        if (columns.Count == 0) return (Replace(grid, random, Values), false);
        return (Set(grid, random.Next(1, grid.Rows.Count), Pick(random, columns), Pick(random, Values)), false);
    }

    private static (string What, bool MustBeRefused) Garbage(string file, Grid grid, Random random)
    {
        List<int> columns = NumberColumns(file, grid);
        if (columns.Count == 0) return (Replace(grid, random, Texts), false);
        return (Set(grid, random.Next(1, grid.Rows.Count), Pick(random, columns), Pick(random, Unreadable)), true);
    }

    private static string UnitCell(Grid grid, Random random)
    {
        List<int> columns = [.. Enumerable.Range(0, grid.Rows[0].Count).Where(column => grid.Rows[0][column].EndsWith("unit", StringComparison.Ordinal))];
        return columns.Count == 0 ? Replace(grid, random, UnitTexts) : Set(grid, random.Next(1, grid.Rows.Count), Pick(random, columns), Pick(random, UnitTexts));
    }

    private static string SwapCells(Grid grid, Random random)
    {
        List<string> one = grid.Rows[random.Next(1, grid.Rows.Count)];
        List<string> other = grid.Rows[random.Next(1, grid.Rows.Count)];
        if (one.Count == 0 || other.Count == 0) return "nothing";
        int from = random.Next(one.Count);
        int to = random.Next(other.Count);
        (one[from], other[to]) = (other[to], one[from]);
        return $"'{one[from]}' and '{other[to]}' swapped";
    }

    private static string Replace(Grid grid, Random random, string[] texts) =>
        Set(grid, random.Next(1, grid.Rows.Count), random.Next(grid.Rows[0].Count), Pick(random, texts));

    private static string Set(Grid grid, int row, int column, string text)
    {
        while (grid.Rows[row].Count <= column) grid.Rows[row].Add("");
        string before = grid.Rows[row][column];
        grid.Rows[row][column] = text;
        return $"row {row + 1} [{grid.Rows[0][column]}] '{before}' became '{text}'";
    }

    private static List<int> NumberColumns(string file, Grid grid)
    {
        TableDescription? table = PackageDictionary.Find(file[..^".csv".Length]);
        return
        [
            .. Enumerable.Range(0, grid.Rows[0].Count).Where(column =>
                table?.Columns.FirstOrDefault(known => known.Name == grid.Rows[0][column])?.Kind is CellKind.Quantity or CellKind.Integer),
        ];
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
