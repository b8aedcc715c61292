using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Laws;
using Mycel.Tests.Packages;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Inference;

/// <summary>The package that an inference writes: nothing dangling, check-clean, and inferred again the same.</summary>
public sealed class InferredPackageTests
{
    private static ParkStory Lake => Given.A.Park()
        .Organisation("lake-company", "salt lake").Organisation("glass-company", "glass").Site("lake").Site("town")
        .Resource("brine").Resource("ash", ResourceKind.ByProduct)
        .Technology("pond", makes: "1 carnallite", from: "2 brine").With("pond", TechnologyParameter.Investment, 10).With("pond", TechnologyParameter.Lifetime, 20)
        .Technology("potash-works", makes: "1 potash + 1 ash", from: "2 carnallite").With("potash-works", TechnologyParameter.Investment, 10).With("potash-works", TechnologyParameter.Lifetime, 20)
        .Technology("glass-works", makes: "1 glass", from: "1 sand").With("glass-works", TechnologyParameter.Investment, 10).With("glass-works", TechnologyParameter.Lifetime, 20)
        .Technology("brick-works", makes: "1 bricks", from: "1 ash").With("brick-works", TechnologyParameter.Investment, 10).With("brick-works", TechnologyParameter.Lifetime, 20)
        .Plant("potash-plant", "potash-works", at: "town", of: "lake-company", capacity: 50)
        .Plant("glass-plant", "glass-works", at: "town", of: "glass-company", capacity: 50)
        .Plant("second-pond", "pond", at: "lake", of: "lake-company", capacity: 5)
        .Endowment("brine", at: "lake", cap: 100).Buys("sand", 4).Sells("potash", 300).Sells("glass", 100).Sells("bricks", 20)
        .Link("second-pond", "potash-plant", "carnallite", cost: 1).Link("potash-plant", "glass-plant", "ash", cost: 1);

    [Fact]
    public void Plants_of_the_package_stay_and_a_technology_without_one_gets_one()
    {
        InferenceAnswer answer = Infer(Lake.Tables());

        answer.Package.Plants.Select(plant => plant.Id.Value).ShouldBe(["potash-plant", "glass-plant", "second-pond", "brick-works"]);
        Plant bricks = answer.Package.Plants[3];
        (bricks.Site.Value, bricks.Owner.Value, bricks.Capacity).ShouldBe(("town", "lake-company", null));
        answer.Document.Changes.Single(change => change.Kind == "added").Row.ShouldBe("brick-works");
    }

    [Fact]
    public void A_technology_that_draws_from_nature_is_placed_where_nature_gives()
    {
        ParkStory story = Lake.Technology("salt-works", makes: "1 salt", from: "3 brine").With("salt-works", TechnologyParameter.Investment, 5).With("salt-works", TechnologyParameter.Lifetime, 20);

        Infer(story.Tables()).Package.Plants.Single(plant => plant.Id.Value == "salt-works").Site.Value.ShouldBe("lake");
    }

    [Fact]
    public void What_was_rejected_is_left_out_with_all_that_speaks_of_it_alone()
    {
        InferenceAnswer answer = Infer(Lake.AtMost("10 t/a", "solid-waste", scope: "organisation:glass-company").Tables(), reject: "glass-works");

        answer.Package.Technologies.ShouldNotContain(row => row.Technology.Value == "glass-works");
        answer.Package.Resources.ShouldNotContain(row => row.Id.Value == "glass" || row.Id.Value == "sand");
        answer.Package.Markets.ShouldNotContain(row => row.Resource.Value == "glass");
        answer.Package.Organisations.ShouldNotContain(row => row.Id.Value == "glass-company");
        answer.Package.Links.Select(link => link.Resources).ShouldBe(["carnallite"]);
        answer.Package.Limits.ShouldBeEmpty();
        answer.Document.Changes.ShouldContain(change => change.Table == "limits" && change.Kind == "left out");
        Errors(answer.Package).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_question_names_as_given_becomes_an_endowment_where_it_is_taken()
    {
        InferenceAnswer answer = Infer(Lake.Technology("lime-kiln", makes: "1 lime", from: "1 limestone").Tables(), new InferenceOptions { From = ["limestone", "brine"] });

        answer.Package.Endowments.Select(row => row.Resource.Value).ShouldBe(["brine", "limestone"]);
        answer.Document.Changes.ShouldContain(change => change.Table == "endowments" && change.Kind == "added");
    }

    [Fact]
    public void Without_markets_nothing_can_be_bought_in_the_written_package_either()
    {
        InferenceAnswer answer = Infer(Lake.Tables(), new InferenceOptions { Markets = false });

        answer.Document.Technologies.Single(technology => technology.Id == "glass-works").Status.ShouldBe("blocked");
        answer.Package.Markets.ShouldAllBe(row => row.Buy == null);
    }

    [Fact]
    public void A_park_without_endowments_and_markets_that_sell_reaches_nothing()
    {
        InferenceAnswer answer = Infer(Given.A.Park().Technology("mill", makes: "1 flour", from: "1 grain").Plant("mill", "mill", capacity: 1).Sells("flour", 1).Tables());

        answer.Document.Waves.ShouldBeEmpty();
        answer.Document.Technologies.Single().Status.ShouldBe("blocked");
        answer.Document.Shortages.Single().Alone.ShouldBe(["mill"]);
        answer.Package.Plants.ShouldBeEmpty();
        answer.Package.Technologies.ShouldBeEmpty();
    }

    [Fact]
    public void A_technology_without_a_greatest_size_that_is_built_or_not_gets_no_plant_and_the_reason_is_told()
    {
        InferenceAnswer answer = Infer(Lake.With("brick-works", TechnologyParameter.MinimumScale, 5).Tables());

        answer.Package.Plants.ShouldNotContain(plant => plant.Technology.Value == "brick-works");
        answer.Document.Changes.ShouldContain(change => change.Row == "brick-works" && change.Why.Contains("maximum-scale"));
        Errors(answer.Package).ShouldBeEmpty();
    }

    [Fact]
    public void A_banned_technology_is_never_proposed()
    {
        InferenceAnswer answer = Infer(Lake.Policy(PolicyKind.Ban, "pond", id: "no-ponds").Tables());

        InferredTechnology pond = answer.Document.Technologies.Single(technology => technology.Id == "pond");
        (pond.Status, pond.Reason).ShouldBe(("barred", "no-ponds"));
        answer.Document.Technologies.Single(technology => technology.Id == "potash-works").Status.ShouldBe("blocked");
    }

    [Fact]
    public void What_must_not_be_let_go_takes_its_takers_along_where_only_a_product_is_asked_for()
    {
        ParkStory free = Lake.Technology("ash-store", from: "1 ash");
        ParkStory held = Given.A.Park().Resource("ash", ResourceKind.ByProduct, release: false).Resource("ore")
            .Technology("works", makes: "1 metal + 1 ash", from: "2 ore").Technology("ash-store", from: "1 ash").Plant("works", "works", capacity: 1).Endowment("ore").Sells("metal", 1);

        Kept(Infer(free.Tables(), new InferenceOptions { To = ["potash"] }).Document).ShouldBe("pond potash-works");
        Kept(Infer(free.Tables(), new InferenceOptions { To = ["potash"], ByProducts = true }).Document).ShouldBe("ash-store brick-works pond potash-works");
        Kept(Infer(held.Tables(), new InferenceOptions { To = ["metal"] }).Document).ShouldBe("ash-store works");
    }

    [Fact]
    public void Published_counts_stand_beside_ours()
    {
        PackageTables tables = Lake.Tables() with
        {
            Published = new([new PublishedTotal { RowNumber = 2, Indicator = "technologies", Meaning = PublishedMeaning.Level, Value = Quantity.Number(358), Source = new SourceId("story"), Note = "nodes" }]),
        };

        InferenceFigure figure = Infer(tables).Document.Statistics.Single(row => row.Published is not null);

        (figure.Id, figure.Value, figure.Published, figure.Source, figure.Note).ShouldBe(("technologies", 4L, 358.0, "story", "nodes"));
        FindingList findings = [];
        ParkChecks.Run(UnitModels.ParkOf(tables, findings), null, findings);
        findings.ShouldNotContain(finding => finding.Code == FindingCodes.PublishedUnknown);
    }

    [Fact]
    public void Candidates_of_another_package_are_placed_beside_plants_of_their_industry()
    {
        PackageTables reference = Given.A.Park().Organisation("somebody", "glass").Technology("recycling", makes: "1 sand", from: "1 glass")
            .With("recycling", TechnologyParameter.Investment, 3).With("recycling", TechnologyParameter.Lifetime, 10).Plant("there", "recycling", of: "somebody", capacity: 1).Tables();

        InferenceAnswer answer = Infer(Lake.Tables(), databases: [reference with { Package = reference.Package with { Name = "reference" } }]);

        InferredTechnology recycling = answer.Document.Technologies.Single(technology => technology.Id == "recycling");
        (recycling.Package, recycling.Industry, recycling.Status).ShouldBe(("reference", "glass", "accepted"));
        answer.Package.Plants.Single(plant => plant.Technology.Value == "recycling").Owner.Value.ShouldBe("glass-company");
        Errors(answer.Package).ShouldBeEmpty();
    }

    [Fact]
    public void A_resource_that_two_packages_count_differently_is_an_error()
    {
        PackageTables reference = Given.A.Park().Resource("sand", unit: "GJ").Technology("quarry", makes: "1 sand").Tables();
        FindingList findings = [];

        InferenceStudy.Open(Lake.Tables(), "", [], [(reference, "")], new InferenceOptions(), findings).ShouldBeNull();

        findings.First().ToString().ShouldContain("'sand' is counted in t here and in GJ in the package 'story'.");
    }

    [Fact]
    public void A_formula_that_two_packages_read_differently_is_an_error()
    {
        ParkStory own = Given.A.Park().Resource("lime", formula: "CaO").Resource("limestone", formula: "CaCO3").Counted("kiln", "lime").Reaction("kiln", "CaCO3 -> CaO + CO2[-]");
        PackageTables other = Given.A.Park().Resource("chalk", formula: "CaCO3").Technology("chalk-pit", makes: "1 chalk").Tables();
        FindingList findings = [];

        InferenceStudy.Open(own.Tables(), "", [], [(other, "")], new InferenceOptions(), findings).ShouldBeNull();

        findings.First().Problem.ShouldContain("'kiln' reads otherwise");
    }

    [Fact]
    public void Reactions_are_recipes_like_any_other()
    {
        ParkStory story = Given.A.Park().Resource("lime", formula: "CaO").Resource("limestone", formula: "CaCO3").Resource("co2", ResourceKind.Emission, formula: "CO2")
            .Counted("kiln", "lime").Reaction("kiln", "CaCO3 -> CaO + CO2").With("kiln", TechnologyParameter.Investment, 3).With("kiln", TechnologyParameter.Lifetime, 10)
            .Plant("kiln", "kiln", capacity: 1).Endowment("limestone").Sells("lime", 40);

        InferenceAnswer answer = Infer(story.Tables());

        InferredTechnology kiln = answer.Document.Technologies.Single();
        (kiln.Status, kiln.Inputs.Single().Resource, string.Join(' ', kiln.Outputs.Select(output => output.Resource))).ShouldBe(("accepted", "limestone", "co2 lime"));
        answer.Package.Reactions.Single().Equation.ShouldBe("CaCO3 -> CaO + CO2");
        Errors(answer.Package).ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_model_is_a_recipe_like_any_other_and_goes_along()
    {
        static ParkStory Nature() => Given.A.Park().Resource("roof", ResourceKind.Service, "m2*a").Resource("sunshine", ResourceKind.Heat, "MWh")
            .Resource("electricity", ResourceKind.Electricity, "MWh").Endowment("roof").Endowment("sunshine").Sells("electricity", 60);
        ParkStory story = Nature().Counted("panels", "roof").Input("panels", "photovoltaic", "irradiation", "1300 kWh/m2").Input("panels", "photovoltaic", "efficiency", "17 %")
            .Input("panels", "photovoltaic", "performance-ratio", "0.8").Port("panels", "photovoltaic", "area", "roof").Port("panels", "photovoltaic", "sunlight", "sunshine")
            .Port("panels", "photovoltaic", "electricity", "electricity").With("panels", TechnologyParameter.Investment, 300).With("panels", TechnologyParameter.Lifetime, 25)
            .Plant("panels", "panels", potential: 10);
        PackageTables tables = story.Tables();

        InferenceAnswer answer = Infer(tables);

        InferredTechnology panels = answer.Document.Technologies.Single();
        (panels.Status, string.Join(' ', panels.Inputs.Select(input => input.Resource)), panels.Outputs.Single().Resource).ShouldBe(("accepted", "roof sunshine", "electricity"));
        answer.Package.Models.ShouldBe(tables.Models);
        Errors(answer.Package).ShouldBeEmpty();
        Kept(Infer(answer.Package).Document).ShouldBe(Kept(answer.Document));
        PackageTables other = tables with { Package = tables.Package with { Name = "reference" } };
        Kept(Infer(Nature().Technology("shop", from: "1 electricity").Plant("shop", "shop", capacity: 1).Tables(), databases: [other]).Document).ShouldContain("panels");
    }

    [Theory]
    [InlineData("kalundborg")]
    [InlineData("two-plants")]
    public void An_example_inferred_again_from_its_written_package_is_the_same_and_right(string example)
    {
        PackageTables tables = Example.Read(example);

        InferenceAnswer answer = Infer(tables);

        answer.Document.Technologies.ShouldAllBe(technology => technology.Status == "accepted");
        Errors(answer.Package).ShouldBeEmpty();
        Kept(Infer(answer.Package).Document).ShouldBe(Kept(answer.Document));
    }

    [Fact]
    public void A_random_park_inferred_again_from_its_written_package_is_the_same_and_no_more_wrong() => Gen.Select(RandomPark.WithDecisions, Gen.Int[0, 1 << 20], Gen.Bool).ForAll(
        (tables, seed, markets) =>
        {
            var random = new Random(seed);
            string[] rejected = [.. tables.Technologies.Select(row => row.Technology.Value).Distinct().Where(_ => random.Next(4) == 0)];
            var options = new InferenceOptions { Markets = markets };

            InferenceAnswer answer = Infer(tables, options, reject: rejected);

            HashSet<string> known = [.. Errors(tables).Select(finding => finding.Code.Id)];
            Errors(answer.Package).Where(finding => !known.Contains(finding.Code.Id) && finding.Code.Id is not ("nobody-provides" or "minimum-unreachable"))
                .Select(finding => finding.ToString()).ShouldBeEmpty();
            Kept(Infer(answer.Package).Document).ShouldBe(Kept(answer.Document));
        },
        iter: 150);

    private static InferenceAnswer Infer(PackageTables tables, InferenceOptions? options = null, IReadOnlyList<PackageTables>? databases = null, params string[] reject)
    {
        FindingList findings = [];
        InferenceStudy study = InferenceStudy.Open(tables, "", [], [.. (databases ?? []).Select(other => (other, ""))], options ?? new InferenceOptions(), findings)
            .ShouldNotBeNull(string.Join('\n', findings));
        study.ProblemOf().ShouldBeNull();
        InferenceSession session = study.Begin();
        session.Run(reject);
        return study.Close(session, (written, found) => ParkChecks.Run(UnitModels.ParkOf(written, found), null, found), []);
    }

    private static IReadOnlyList<Finding> Errors(PackageTables tables)
    {
        FindingList findings = [];
        ParkChecks.Run(UnitModels.ParkOf(tables, findings), null, findings);
        return [.. findings.Where(finding => finding.Severity == Severity.Error)];
    }

    private static string Kept(InferenceDocument document) => string.Join(' ', document.Technologies.Where(technology => technology.Kept).Select(technology => technology.Id));
}
