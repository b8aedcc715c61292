using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Mycel.Files.Workbooks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Workbooks;

public sealed class WorkbookRoundTripLaws
{
    public static TheoryData<string> Examples => ExamplesTests.Examples;

    [Fact]
    public void What_is_written_to_a_workbook_is_read_again() =>
        RandomPackage.Any.ForAll(tables => RoundTripLaws.MustBeEqual(WriteAndRead(tables), tables), iter: 60, threads: 1);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_goes_through_a_workbook_unharmed(string example)
    {
        PackageTables tables = Example.Read(example);
        RoundTripLaws.MustBeEqual(WriteAndRead(tables), tables);
    }

    [Fact]
    public void The_same_package_gives_the_same_bytes() =>
        Written(Example.Read("kalundborg"), Hash).ShouldBe(Written(Example.Read("kalundborg"), Hash));

    [Fact]
    public void A_workbook_keeps_to_the_standard() => Written(Example.Read("kalundborg"), path =>
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(path, isEditable: false);
        return new OpenXmlValidator().Validate(document).Select(error => error.Description).ToList();
    }).ShouldBeEmpty();

    [Fact]
    public void A_file_that_is_there_already_is_left_alone() => Written(Example.Read("two-plants"), path =>
    {
        byte[] before = File.ReadAllBytes(path);
        FindingList findings = [];
        WorkbookWriter.Write(Example.Read("kalundborg"), path, findings).ShouldBeFalse();
        File.ReadAllBytes(path).ShouldBe(before);
        return findings.Select(finding => finding.Code.Id).ToList();
    }).ShouldBe(["output-exists"]);

    private static string Hash(string path) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));

    private static PackageTables WriteAndRead(PackageTables tables) => Written(tables, path =>
    {
        FindingList findings = [];
        using WorkbookStore store = WorkbookStore.OpenFile(path, findings)!;
        PackageReading reading = PackageReader.Read(store, findings);
        string.Join("\n", findings).ShouldBe("");
        return reading.Tables;
    });

    private static T Written<T>(PackageTables tables, Func<string, T> use)
    {
        string path = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N") + ".xlsx");
        try
        {
            FindingList findings = [];
            WorkbookWriter.Write(tables, path, findings).ShouldBeTrue(string.Join("\n", findings));
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
