using System.Text.Json;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class MapVerbTests : IDisposable
{
    private const string Square = "from,to\na,b\nb,c\nc,d\nd,a\na,c\n";

    private readonly Prompt prompt = new();

    public MapVerbTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void A_park_is_mapped_into_a_folder_with_document_tables_and_report()
    {
        var answer = prompt.Type("map", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldStartWith("Two plants\n3 plants, 2 possible links. 2 exchanges of 1 material; symbiotic, with two exchanges or more: 1.");
        answer.Output.ShouldEndWith("Report: results/two-plants-map/report.html\n");
        string[] files = [.. Directory.EnumerateFiles(prompt.PathTo("results", "two-plants-map")).Select(path => Path.GetFileName(path))];
        new[] { "map.json", "report.html", "nodes.csv", "links.csv", "materials.csv", "thresholds.csv" }.Except(files).ShouldBeEmpty();
        prompt.Type("map", "two-plants").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void With_json_the_output_is_the_document_with_the_promised_names()
    {
        var answer = prompt.Type("map", "two-plants", "--json");

        using var document = JsonDocument.Parse(answer.Output);
        JsonElement machine = document.RootElement.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("id").GetString() == "paper-machine");
        machine.GetProperty("degree").GetInt32().ShouldBe(2);
        machine.GetProperty("degreeCentrality").GetDouble().ShouldBe(1);
        machine.GetProperty("betweenness").GetDouble().ShouldBe(0);
        machine.GetProperty("betweennessNormalised").GetDouble().ShouldBe(0);
        machine.GetProperty("closeness").GetDouble().ShouldBe(0);
        Directory.Exists(prompt.PathTo("results")).ShouldBeFalse();
    }

    [Fact]
    public void A_bare_list_of_links_is_enough()
    {
        File.WriteAllText(prompt.PathTo("links.csv"), Square);

        using var document = JsonDocument.Parse(prompt.Type("map", "--edges", "links.csv", "--undirected", "--json").Output);

        // a and c are next to all; b and d meet over them by two ways.
        var nodes = document.RootElement.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("id").GetString()!);
        nodes["a"].GetProperty("betweenness").GetDouble().ShouldBe(0.5);
        nodes["b"].GetProperty("closeness").GetDouble().ShouldBe(0.75);
        nodes["a"].GetProperty("degreeCentrality").GetDouble().ShouldBe(1);
        document.RootElement.GetProperty("directed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Bad_rows_are_findings_and_nothing_is_written()
    {
        File.WriteAllText(prompt.PathTo("links.csv"), "from,to,weight\na,b,many\n,c,1\n");

        var answer = prompt.Type("map", "--edges", "links.csv");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("2 [weight]");
        answer.Error.ShouldContain("'many' is not a number.");
        answer.Error.ShouldContain("3 [from]");
        answer.Output.ShouldBeEmpty();
        Directory.Exists(prompt.PathTo("results")).ShouldBeFalse();
    }

    [Fact]
    public void A_plan_is_mapped_with_its_amounts()
    {
        prompt.Type("run", "two-plants", "--quiet").ExitCode.ShouldBe(ExitCode.Done);

        using var document = JsonDocument.Parse(prompt.Type("map", "two-plants", "--plan", "results/two-plants", "--weighted", "--json").Output);
        document.RootElement.GetProperty("exchangesAre").GetString().ShouldBe("actual");
        document.RootElement.GetProperty("links").EnumerateArray().Sum(link => link.GetProperty("weight").GetDouble()).ShouldBe(120_000, 1e-6);

        prompt.Type("map", "results/two-plants", "--by", "organisations").Output.ShouldContain("2 organisations, 1 link.");
    }

    [Fact]
    public void A_plan_of_another_package_is_refused()
    {
        prompt.Type("run", "two-plants", "--quiet");
        File.AppendAllText(prompt.PathTo("two-plants", "sources.csv"), "\n");

        var answer = prompt.Type("map", "two-plants", "--plan", "results/two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("was not made from two-plants as it is now");
    }

    [Fact]
    public void The_network_is_written_for_other_programs()
    {
        prompt.Type("map", "two-plants", "--export", "a.graphml", "--export", "sub/b.gexf", "--export", "c.dot", "--export", "d.csv", "--quiet").ExitCode.ShouldBe(ExitCode.Done);

        File.ReadAllText(prompt.PathTo("d.csv")).ShouldBe("from,to,weight\nboiler,paper-machine,120000\npower-unit,paper-machine,96000\n");
        foreach (string file in new[] { "a.graphml", "sub/b.gexf", "c.dot" }) new FileInfo(prompt.PathTo(file)).Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Nodes_are_kept_and_dropped_by_id_or_from_a_file()
    {
        File.WriteAllText(prompt.PathTo("kept.txt"), "boiler\n\npower-unit\n");

        using var document = JsonDocument.Parse(prompt.Type("map", "two-plants", "--core-degree", "2", "--keep", "kept.txt", "--drop", "paper-machine", "--json").Output);

        JsonElement core = document.RootElement.GetProperty("core");
        core.GetProperty("nodes").GetInt32().ShouldBe(2);
        core.GetProperty("kept").EnumerateArray().Select(id => id.GetString()).ShouldBe(["boiler", "power-unit"]);
    }

    [Theory]
    [InlineData("map", "'map' needs PACKAGE, --plan RESULT or --edges FILE.")]
    [InlineData("map two-plants --edges x.csv", "--edges takes the place of a package")]
    [InlineData("map two-plants --directed --undirected", "either --directed or --undirected")]
    [InlineData("map two-plants --by people", "'people' is none of them")]
    [InlineData("map two-plants --export park.xlsx", "does not say its format")]
    [InlineData("map two-plants --keep boilr", "Did you mean 'boiler'?")]
    [InlineData("map two-plants --resolution 0", "The resolution must be a number above 0")]
    [InlineData("map two-plants --by technologies --weighted", "Technologies without a size")]
    [InlineData("map two-plants --sample 0", "A sample needs at least one node.")]
    public void What_cannot_be_meant_is_refused_in_words(string line, string expected)
    {
        var answer = prompt.Type(line.Split(' '));

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(expected);
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes_whatever_the_threads()
    {
        foreach ((string folder, string threads) in new[] { ("one", "1"), ("two", "2"), ("three", "3") })
            prompt.Type("map", "two-plants", "--out", folder, "--threads", threads, "--quiet").ExitCode.ShouldBe(ExitCode.Done);

        foreach (string file in Directory.EnumerateFiles(prompt.PathTo("one")).Select(path => Path.GetFileName(path)))
        {
            byte[] first = File.ReadAllBytes(prompt.PathTo("one", file));
            File.ReadAllBytes(prompt.PathTo("two", file)).ShouldBe(first, file);
            File.ReadAllBytes(prompt.PathTo("three", file)).ShouldBe(first, file);
        }
    }

    [Fact]
    public void A_large_network_has_a_small_report()
    {
        var random = new Random(3);
        using (var writer = new StreamWriter(prompt.PathTo("large.csv")))
        {
            writer.WriteLine("from,to");
            for (int link = 0; link < 60_000; link++) writer.WriteLine($"n{random.Next(21_000)},n{random.Next(21_000)}");
        }

        prompt.Type("map", "--edges", "large.csv", "--sample", "8", "--quiet").ExitCode.ShouldBe(ExitCode.Done);

        new FileInfo(prompt.PathTo("results", "large-map", "report.html")).Length.ShouldBeLessThan(3_000_000);
    }

    [Fact]
    public void Work_that_is_stopped_ends_with_its_own_exit_code()
    {
        using var stopped = new Prompt { Stop = new CancellationToken(canceled: true) };
        stopped.Copy("two-plants");

        stopped.Type("map", "two-plants").ExitCode.ShouldBe(ExitCode.Stopped);
    }
}
