using System.Text;
using CsCheck;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Tests.Packages;
using Sylvan.Data.Csv;

namespace Mycel.Tests.Files;

/// <summary>What a folder hands out of a CSV file.</summary>
public sealed class RowSourceTests
{
    private static readonly string[][] Plain = [["id", "title"], ["a", "First"], ["b", ""]];

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("id,title\na,Asnæs\n") },
        { "UTF-8 with its mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("id,title\na,Asnæs\n")] },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id;title\r\na;Asnæs\r\n")] },
        { "UTF-16 of big ends", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("id\ttitle\ra\tAsnæs")] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_every_encoding_that_shows_itself(string name, byte[] bytes) =>
        Cells(bytes, out _)[1].ShouldBe(["a", "Asnæs"], name);

    [Theory]
    [InlineData("id,title\na,First\nb,\n")]
    [InlineData("id;title\r\na;First\r\nb;")]
    [InlineData("id\ttitle\ra\tFirst\rb\t\r")]
    [InlineData(" id , title \n\n  a,  First\n,\nb, ")]
    [InlineData("\"id\",\"title\"\n\"a\" ,\"First\"\nb,\"\"")]
    [InlineData("id,title,,\na,First,,\nb,,,\n")]
    public void The_same_table_is_read_however_it_is_written(string text)
    {
        Cells(Encoding.UTF8.GetBytes(text), out FindingList findings).ShouldBe(Plain);
        findings.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_shows_them()
    {
        using TestPackage package = new TestPackage().With("sites.csv", "id,title\n\"a\",\"two\nlines\"\n\n,\nb,x\n");
        using IRowSource source = FolderStore.OpenFolder(package.Folder, [])!.Open("sites", [])!;
        source.Next().ShouldBeTrue();
        source.RowNumber.ShouldBe(2);
        source.Cell(1).ToString().ShouldBe("two\nlines");
        source.Next().ShouldBeTrue();
        source.RowNumber.ShouldBe(5);
        source.Next().ShouldBeFalse();
    }

    [Theory]
    [InlineData("'=1+2", "=1+2")]
    [InlineData("''=1+2", "'=1+2")]
    [InlineData("'tis", "'tis")]
    [InlineData("=", "=")]
    [InlineData("-12", "-12")]
    public void An_apostrophe_before_a_formula_is_taken_away(string cell, string text) =>
        Cells(Encoding.UTF8.GetBytes($"id,title\na,{cell}\n"), out _)[1][1].ShouldBe(text);

    [Fact]
    public void Well_formed_files_are_read_as_Sylvan_reads_them()
    {
        Gen<string> cell = Gen.Char["ab,;\"\n\r é"].Array[0, 8].Select(characters => new string(characters).Trim());
        cell.Array[3].Array[1, 30].ForAll(
            rows =>
            {
                // A row of empty cells is passed over by us alone.
                string[][] filled = [["x", "y", "z"], .. rows.Where(row => row.Any(text => text.Length > 0))];
                string text = string.Concat(filled.Select(row => string.Join(',', row.Select(Quoted)) + "\r\n"));
                Cells(Encoding.UTF8.GetBytes(text), out FindingList findings).ShouldBe(filled);
                findings.ShouldBeEmpty();
                OfSylvan(text).ShouldBe(filled);
            },
            iter: 200, threads: 1);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_but_never_thrown_at_the_user() =>
        Gen.OneOf(Gen.Byte, Gen.Int[0, 7].Select(i => (byte)",;\"\r\n\t\0a"[i])).Array[0, 400].ForAll(
            bytes =>
            {
                using TestPackage package = new TestPackage().With("sites.csv", bytes).With("scenarios/s.csv", bytes).With("datapackage.json", bytes);
                package.Read().Findings.HasErrors.ShouldBeTrue();
            },
            iter: 300, threads: 1);

    [Fact]
    public void A_row_longer_than_the_buffer_is_read_whole()
    {
        string note = string.Concat(Enumerable.Range(0, 60_000).Select(i => i.ToString("x", System.Globalization.CultureInfo.InvariantCulture)));
        string[][] cells = Cells(Encoding.UTF8.GetBytes($"id,title\na,\"{note}\"\"\"\nb,{note}\n"), out _);
        cells[1][1].ShouldBe(note + "\"");
        cells[2][1].ShouldBe(note);
    }

    [Fact]
    public void The_hash_follows_every_byte_and_every_name()
    {
        using TestPackage package = new TestPackage().With("sites.csv", "id\na\n").With("README.md", "not part of it");
        string Hash() => FolderStore.OpenFolder(package.Folder, [])!.Sha256();
        string first = Hash();
        first.Length.ShouldBe(64);
        package.With("README.md", "changed");
        Hash().ShouldBe(first);
        package.With("sites.csv", "id\nb\n");
        Hash().ShouldNotBe(first);
        package.With("sites.csv", "id\na\n").With("scenarios/x.csv", "table,key\n");
        Hash().ShouldNotBe(first);
    }

    private static string[][] Cells(byte[] bytes, out FindingList findings)
    {
        findings = [];
        using TestPackage package = new TestPackage().With("sites.csv", bytes);
        using IRowSource source = FolderStore.OpenFolder(package.Folder, findings)!.Open("sites", findings)!;
        var rows = new List<string[]> { source.Header.ToArray() };
        while (source.Next())
        {
            rows.Add([.. Enumerable.Range(0, source.Header.Count).Select(i => source.Cell(i).ToString())]);
        }

        return [.. rows];
    }

    private static string Quoted(string cell) => "\"" + cell.Replace("\"", "\"\"") + "\"";

    private static string[][] OfSylvan(string text)
    {
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, 3).Select(reader.GetString)]);
        }

        return [.. rows];
    }
}
