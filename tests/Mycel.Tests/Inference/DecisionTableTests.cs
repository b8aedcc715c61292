using System.Text;
using CsCheck;
using Mycel.Analysis.Inference;
using Mycel.Files.Csv;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Inference;

public sealed class DecisionTableTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("mycel-decisions-").FullName, "decisions.csv");
    private readonly TechnologyDatabase database = TechnologyStory.Database("pond: brine -> carnallite", "potash-works: carnallite -> potash", "acid-works: chlorine -> acid");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public void A_table_answers_for_the_technologies_that_it_names()
    {
        DecisionTable table = Read("wave,technology,decision,reason\n1,pond,accept,\n2,potash-works,reject,\"dusty, and far away\"\n", out FindingList findings);

        findings.ShouldBeEmpty();
        table.Find("pond", out _).ShouldBe(true);
        table.Find("potash-works", out string reason).ShouldBe(false);
        reason.ShouldBe("dusty, and far away");
        table.Find("acid-works", out _).ShouldBeNull();
        table.StopsIn.ShouldBeNull();
    }

    [Fact]
    public void Wave_and_reason_may_be_left_out_and_columns_may_stand_in_any_order()
    {
        DecisionTable table = Read("decision;technology\nREJECT;pond\n", out FindingList findings);

        findings.ShouldBeEmpty();
        table.Find("pond", out _).ShouldBe(false);
    }

    [Fact]
    public void The_end_of_a_session_is_a_row_without_a_technology() =>
        Read("wave,technology,decision,reason\n1,pond,accept,\n2,,stop,\n", out _).StopsIn.ShouldBe(2);

    [Theory]
    [InlineData("pnd,accept", "decisions.csv:2 [technology] 'pnd' is no technology of the package. Did you mean 'pond'?")]
    [InlineData("pond,perhaps", "decisions.csv:2 [decision] 'perhaps' is no decision. Write accept or reject; stop, in a row without a technology, ends the session.")]
    [InlineData("pond,", "decisions.csv:2 [decision] '' is no decision. Write accept or reject; stop, in a row without a technology, ends the session.")]
    public void What_cannot_be_understood_is_a_finding_with_its_place(string row, string finding)
    {
        Read("technology,decision\n" + row + "\n", out FindingList findings);

        findings.Select(found => found.ToString()).ShouldBe([finding]);
    }

    [Theory]
    [InlineData("first")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void A_wave_is_a_whole_number(string wave)
    {
        Read($"wave,technology,decision\n{wave},pond,accept\n", out FindingList findings);

        findings.Single().Place.ToString().ShouldBe("decisions.csv:2 [wave]");
        findings.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void A_technology_is_decided_once()
    {
        Read("technology,decision\npond,accept\npond,reject\n", out FindingList findings);

        findings.Single().ToString().ShouldBe("decisions.csv:3 [technology] 'pond' was decided in row 2 already. Keep one of the two rows.");
    }

    [Theory]
    [InlineData("technologie,decision\npond,accept\n", "Is 'technologie' meant?")]
    [InlineData("wave,technology\n1,pond\n", "wave, technology, decision and reason")]
    [InlineData("technology,decision,decision\npond,accept,reject\n", "Remove one of the two.")]
    public void Columns_that_are_missing_or_doubled_are_findings(string text, string mend)
    {
        Read(text, out FindingList findings);

        findings.ShouldContain(finding => finding.Mend.Contains(mend, StringComparison.Ordinal) && finding.Place.Row == 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("technology,decision\n\"pond,accept\n")]
    [InlineData("technology,decision\npond\n")]
    [InlineData("technology,decision\npond,accept,more\n")]
    [InlineData("technology;decision,x\npond;accept,\n")]
    public void A_harmed_file_is_findings_and_no_crash(string text)
    {
        Read(text, out FindingList findings);

        findings.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Bytes_at_random_are_findings_or_decisions_and_no_crash() => Gen.Byte.Array[0, 200].ForAll(
        bytes =>
        {
            File.WriteAllBytes(file, [.. "technology,decision\n"u8.ToArray(), .. bytes]);
            FindingList findings = [];
            using IRowSource? source = CsvFile.Open(file, findings);
            if (source is not null) DecisionTable.Read(source, database, findings);
        },
        iter: 300, threads: 1);

    [Fact]
    public void A_file_that_is_not_there_is_a_finding()
    {
        FindingList findings = [];

        CsvFile.Open(file + ".not", findings).ShouldBeNull();
        findings.Single().Problem.ShouldBe("is not there.");
    }

    [Fact]
    public void Reasons_come_back_letter_by_letter_whatever_they_hold() => Gen.String[Gen.Char, 0, 20].ForAll(
        text =>
        {
            string reason = Decision.Kept(text);
            using (FileStream stream = File.Create(file)) CsvFile.Write(DecisionTable.Written("decisions", [["1", "pond", "reject", reason]]), stream);
            byte[] first = File.ReadAllBytes(file);

            DecisionTable table = Read(Encoding.UTF8.GetString(first), out FindingList findings);

            findings.ShouldBeEmpty();
            table.Find("pond", out string again).ShouldBe(false);
            again.ShouldBe(reason);
        },
        threads: 1);

    [Theory]
    [InlineData("=SUM(A1)")]
    [InlineData("-5")]
    [InlineData("'-5 %")]
    [InlineData("-")]
    [InlineData("a \"quoted\" word, and a comma")]
    [InlineData("  blanks around  ")]
    [InlineData("two\nlines")]
    public void Awkward_reasons_come_back_too(string text)
    {
        string reason = Decision.Kept(text);
        using (FileStream stream = File.Create(file)) CsvFile.Write(DecisionTable.Written("decisions", [["1", "pond", "accept", reason]]), stream);

        Read(File.ReadAllText(file), out _).Find("pond", out string again).ShouldBe(true);
        again.ShouldBe(reason);
    }

    [Fact]
    public void Decisions_that_had_no_use_say_why()
    {
        DecisionTable table = Read("wave,technology,decision\n1,pond,accept\n3,potash-works,accept\n1,acid-works,accept\n", out FindingList findings);
        var session = new InferenceSession(database, database.Given("brine"));
        session.Run();

        table.CheckUse(session, findings);

        findings.Select(finding => finding.ToString()).ShouldBe(
        [
            "decisions.csv:3 [wave] 'potash-works' was decided in wave 3 and is proposed in wave 2 now: the package or the question has changed since. "
                + "Check that the decision still holds; the result's own decisions.csv names the present wave.",
            "decisions.csv:4 [technology] 'acid-works' was not proposed: it misses chlorine. The decision has no effect. Remove the row, or check what it was decided from.",
        ]);
    }

    private DecisionTable Read(string text, out FindingList findings)
    {
        findings = [];
        File.WriteAllText(file, text);
        using IRowSource? source = CsvFile.Open(file, findings);
        return source is null ? DecisionTable.Empty : DecisionTable.Read(source, database, findings);
    }
}
