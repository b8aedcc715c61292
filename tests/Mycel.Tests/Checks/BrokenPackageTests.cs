using System.Text;
using Mycel.Model.Checks;

namespace Mycel.Tests.Checks;

/// <summary>
/// Every folder of <c>Broken</c> is a spoiled package, named after the finding it is to show (and a word after a point where there are several). What it says
/// stands in its <c>expected.txt</c>; with <c>MYCEL_UPDATE_GOLDEN=1</c> the tests write that file anew.
/// </summary>
public sealed class BrokenPackageTests
{
    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Root => Repository.Path("tests", "Mycel.Tests", "Broken");

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_spoiled_package_says_where_what_and_what_to_do(string folder)
    {
        string code = folder.Split('.')[0];
        FindingList findings = SpoiledPackage.Read(Path.Combine(Root, folder), code);
        string text = string.Concat(findings.Select(finding => finding + "\n"));
        findings.ShouldContain(finding => finding.Code.Id == code, text);
        findings.ShouldAllBe(finding => finding.Problem.Length > 0 && finding.Mend.Length > 0);

        string expected = Path.Combine(Root, folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("MYCEL_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(expected, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        text.ShouldBe(File.ReadAllText(expected));
    }

    [Fact]
    public void Every_kind_of_finding_has_a_spoiled_package()
    {
        string[] shown = [.. Directory.GetDirectories(Root).Select(path => Path.GetFileName(path).Split('.')[0]).Distinct()];
        FindingCodes.All.Select(code => code.Id).Except(shown).ShouldBeEmpty();
        shown.Except(FindingCodes.All.Select(code => code.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void No_two_kinds_of_findings_share_a_name() => FindingCodes.All.Select(code => code.Id).ShouldBeUnique();
}
