using Mycel.Analysis.Network;
using Mycel.Files.Csv;
using Mycel.Model.Checks;

namespace Mycel.Tests.Network;

/// <summary>A bare list of links is read with the care that a package gets.</summary>
public sealed class LinkListTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("mycel-links-").FullName, "links.csv");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public void Loops_are_left_out_and_repeated_rows_merged()
    {
        (ExchangeNetwork? network, FindingList findings) = Read("from,to,weight\nb,a,2\na,b,1\na,b,0.5\nc,c,7\n");

        findings.ShouldBeEmpty();
        network!.Nodes.Select(node => node.Id).ShouldBe(["a", "b", "c"]);
        network.Exchanges.ShouldBe([new(0, 1, -1, 1.5), new(1, 0, -1, 2)]);
        (network.Internal, network.Repeated).ShouldBe((1, 1));
    }

    [Fact]
    public void Names_may_be_anything_that_a_cell_can_hold()
    {
        (ExchangeNetwork? network, FindingList findings) = Read("to;from\n\"a;b\"\"c\";'=SUM(1)\n ä ö ;<x>\n");

        findings.ShouldBeEmpty();
        network!.Nodes.Select(node => node.Id).ShouldBe(["<x>", "=SUM(1)", "a;b\"c", "ä ö"]);
    }

    [Fact]
    public void Headings_may_be_in_capitals_and_numbers_with_a_comma_between_semicolons() =>
        Read("From;To;Weight\na;b;0,5\n").Network!.Exchanges.ShouldBe([new(0, 1, -1, 0.5)]);

    [Theory]
    [InlineData("from,to\na,b\n,c\n", "links.csv:3 [from] The cell is empty. Write the node, or remove the row.")]
    [InlineData("from,to\na,\n", "links.csv:2 [to] The cell is empty. Write the node, or remove the row.")]
    [InlineData("from,to,weight\na,b,\n", "links.csv:2 [weight] The cell is empty. Write the weight of the link, or remove the column where links have none.")]
    [InlineData("from,to,weight\na,b,1,5\n", "links.csv:2 The row has 4 cells, the heading 3. Remove the surplus cells, or put a cell that holds the separating sign into quotes.")]
    [InlineData("from,to,weight\na,b,five\n", "links.csv:2 [weight] 'five' is not a number. Write a number, or leave the cell empty where none is known.")]
    [InlineData("from,to,weight\na,b,0\n", "links.csv:2 [weight] '0' is no strength of a link. Write a number above 0, or leave the row out where nothing flows.")]
    [InlineData("from,to,weight\na,b,-2\n", "links.csv:2 [weight] '-2' is no strength of a link. Write a number above 0, or leave the row out where nothing flows.")]
    [InlineData("from,to,weight\na,b,1e999\n", "links.csv:2 [weight] '1e999' is too large to be computed with. Choose a larger unit.")]
    [InlineData("from,target\na,b\n", "links.csv:1 [to] There is no column 'to'. Write a row of headings: from, to and, where links have one, weight.")]
    [InlineData("from,to,wieght\na,b,1\n", "links.csv:1 [wieght] 'wieght' is no column of a list of links. Did you mean 'weight'? Leave only from, to and weight.")]
    [InlineData("from,to,to\na,b,c\n", "links.csv:1 [to] 'to' stands twice among the headings. Leave one of the two.")]
    [InlineData("", "links.csv:1 The first row holds no headings. Write the names of the columns into the first row.")]
    [InlineData("from,to\n\"a,b\n", "links.csv:2 A quote that opens a cell is not closed before the file ends. Close the quote; within quotes write a quote twice.")]
    public void What_is_wrong_is_said_with_row_and_column(string text, string expected) =>
        Read(text).Findings.Select(finding => $"{finding.Place} {finding.Problem} {finding.Mend}").ShouldContain(expected);

    [Fact]
    public void All_that_is_wrong_is_said_at_once() => Read("from,to,weight\n,b,x\na,b,-1\na,b,1\n").Findings.Errors.ShouldBe(3);

    [Fact]
    public void A_file_that_is_not_there_is_a_finding()
    {
        var findings = new FindingList();
        TableFile.Open(file + ".not", findings).ShouldBeNull();
        findings.Single().Problem.ShouldBe("is no file.");
    }

    private (ExchangeNetwork? Network, FindingList Findings) Read(string text)
    {
        File.WriteAllText(file, text);
        var findings = new FindingList();
        using var source = TableFile.Open(file, findings);
        return (source is null ? null : LinkList.Read(source, findings), findings);
    }
}
