using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Tests.Reporting;
using Mycel.Tests.Results;

namespace Mycel.Tests.Cli;

public sealed class CompareVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void The_figures_that_differ_are_shown_with_their_difference()
    {
        Save("before", TestPlans.Steam());
        Save("after", TestPlans.Steam(steam: 80_000, profit: 2_500, "wide-pipe"));

        var answer = prompt.Type("compare", "before", "after");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldContain("+500");
        answer.Output.ShouldContain("unit → machine steam 2020");
        answer.Output.ShouldContain("wide-pipe");
        answer.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public void With_a_folder_a_page_is_written_beside_the_document()
    {
        Save("before", TestPlans.Steam());
        Save("after", TestPlans.Steam(steam: 80_000, profit: 2_500));

        prompt.Type("compare", "before", "after", "--out", "compared").Output.ShouldContain("report.html");

        Directory.GetFiles(prompt.PathTo("compared")).Select(Path.GetFileName).ShouldBe(["compare.json", "compare.csv", "compare-published.csv", "report.html"], ignoreOrder: true);
        File.ReadAllText(prompt.PathTo("compared", "report.html")).ShouldContain("Between <strong>2 results</strong>");
    }

    [Fact]
    public void Balances_are_compared_with_plans_though_nothing_was_sought_in_them()
    {
        Save("plan", TestPlans.Steam());
        Save("balance", BalancePages.Whole);

        var answer = prompt.Type("compare", "plan", "balance");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldContain("Across the boundary");
        answer.Output.ShouldContain("buy coal");
    }

    [Fact]
    public void Every_figure_stands_in_a_table_with_the_reason_where_one_is_missing()
    {
        Save("plan", TestPlans.Steam());
        Save("=balance", BalancePages.Whole);

        prompt.Type("compare", "plan", "=balance", "--out", "compared").ExitCode.ShouldBe(ExitCode.Done);

        string[] rows = File.ReadAllLines(prompt.PathTo("compared", "compare.csv"));
        rows[0].ShouldBe("kind,figure,unit,plan,'=balance,difference,verdict,reason");
        rows.Length.ShouldBe(1 + Comparison.AllOf([("plan", TestPlans.Steam()), ("=balance", BalancePages.Whole)]).Sum(kind => kind.Figures.Count));
        rows.ShouldContain(row => row.StartsWith("given,", StringComparison.Ordinal) && row.EndsWith(",missing,plan: a plan starts from no given facts", StringComparison.Ordinal));
        rows.ShouldContain(row => row.StartsWith("account,", StringComparison.Ordinal) && row.EndsWith("plan: a plan keeps no accounts", StringComparison.Ordinal));
        rows.Skip(1).ShouldAllBe(row => !row.Contains(",missing,", StringComparison.Ordinal) || !row.EndsWith(','));
    }

    [Fact]
    public void Two_balances_show_which_fact_and_which_account_is_another()
    {
        BalanceValues balance = BalancePages.Whole.Balance!;
        Save("one", BalancePages.Whole);
        Save("two", BalancePages.Whole with { Balance = balance with { Givens = [balance.Givens[0] with { Value = 2 * balance.Givens[0].Value }, .. balance.Givens.Skip(1)], Accounts = [balance.Accounts[0] with { Unaccounted = balance.Accounts[0].Unaccounted + 7 }, .. balance.Accounts.Skip(1)] } });

        string output = prompt.Type("compare", "one", "two").Output;

        output.ShouldContain("Given facts");
        output.ShouldContain("Accounts of the park");
        output.ShouldContain("+7");
    }

    [Fact]
    public void Many_results_stand_three_abreast_so_that_names_have_room()
    {
        string[] names = ["one", "two", "three", "four"];
        for (int place = 0; place < names.Length; place++) Save(names[place], TestPlans.Steam(profit: 2_000 + place));

        string output = prompt.Type(["compare", .. names]).Output;

        output.Split('\n').Count(line => line.Contains("profit 2020", StringComparison.Ordinal)).ShouldBe(2);
        output.ShouldNotContain("Difference");
    }

    [Fact]
    public void Results_that_agree_are_said_to_agree()
    {
        Save("one", TestPlans.Steam());
        Save("two", TestPlans.Steam());

        prompt.Type("compare", "one", "two").Output.ShouldEndWith("No figure differs.\n");
    }

    [Fact]
    public void A_result_may_be_named_by_its_document()
    {
        Save("one", TestPlans.Steam());

        prompt.Type("compare", "one/plan.json", "one").Output.ShouldEndWith("No figure differs.\n");
    }

    [Fact]
    public void With_json_absent_figures_are_null()
    {
        Save("before", TestPlans.Steam());
        Save("after", TestPlans.Steam(steam: 0));

        using var document = JsonDocument.Parse(prompt.Type("compare", "before", "after", "--json").Output);

        var exchange = document.RootElement.GetProperty("exchanges")[0];
        exchange.GetProperty("values")[0].GetDouble().ShouldBe(50_000);
        exchange.GetProperty("values")[1].ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("{", "is no plan that Mycel wrote")]
    [InlineData("{}", "is no plan that Mycel wrote")]
    [InlineData("null", "is no plan that Mycel wrote")]
    [InlineData(null, "is no result")]
    public void A_spoiled_or_missing_result_is_refused_in_words(string? text, string expected)
    {
        Save("good", TestPlans.Steam());
        Directory.CreateDirectory(prompt.PathTo("bad"));
        if (text is not null)
        {
            File.WriteAllText(prompt.PathTo("bad", "plan.json"), text);
        }

        var answer = prompt.Type("compare", "good", "bad");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain(expected);
    }

    private void Save(string name, PlanDocument plan)
    {
        Directory.CreateDirectory(prompt.PathTo(name));
        File.WriteAllText(prompt.PathTo(name, "plan.json"), JsonSerializer.Serialize(plan, PlanJson.Default.PlanDocument));
    }
}
