using Mycel.Analysis.Inference;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Inference;

/// <summary>
/// Nine technologies of a salt lake whose waves can be followed by hand: carnallite from brine, potash and bischofite from it, magnesium and chlorine from that; hydrogen chloride
/// waits for hydrogen, which chlor-alkali could give if there were salt; a lithium works and its regeneration feed each other and nothing starts them.
/// </summary>
public sealed class HandWorkedTests
{
    private static readonly string[] Lines =
    [
        "pond: brine -> carnallite", "potash-works: carnallite + fresh-water -> potash + bischofite", "magnesium-cells: bischofite + electricity -> magnesium + chlorine",
        "acid-works: chlorine + hydrogen -> hydrogen-chloride", "chlor-alkali: salt + electricity -> caustic-soda + chlorine + hydrogen",
        "lithium-works: liquor + carnallite -> lithium-salt + spent-liquor", "regeneration: spent-liquor -> liquor", "brick-works: bischofite-slurry -> bricks",
        "slurrying: bischofite + fresh-water -> bischofite-slurry",
    ];

    private readonly TechnologyDatabase database = TechnologyStory.Database(Lines, [("bischofite", ResourceKind.ByProduct), ("chlorine", ResourceKind.ByProduct)]);

    private Givens Usual => database.Given("brine fresh-water", bought: "electricity", sold: "potash magnesium bricks");

    private bool[] There => [.. Usual.Origins.Select(origin => origin != Origin.None)];

    [Fact]
    public void Waves_follow_each_other_as_inputs_come() =>
        new InferenceSession(database, Usual).Run().ShouldBe(["pond", "potash-works", "magnesium-cells slurrying", "brick-works"]);

    [Fact]
    public void A_rejected_technology_keeps_back_all_that_only_it_feeds()
    {
        var session = new InferenceSession(database, Usual);

        session.Run("slurrying").ShouldBe(["pond", "potash-works", "magnesium-cells slurrying"]);

        session.StandingOf(database.Technology("brick-works")).ShouldBe(Standing.Waiting);
        session.MissingOf(database.Technology("brick-works")).ShouldBe(1);
    }

    [Fact]
    public void A_session_ends_at_its_greatest_number_of_waves()
    {
        var session = new InferenceSession(database, Usual, depth: 2);

        session.Run().ShouldBe(["pond", "potash-works"]);
        session.IsLimited.ShouldBeTrue();
    }

    [Fact]
    public void A_session_that_is_stopped_keeps_what_was_decided()
    {
        var session = new InferenceSession(database, Usual);
        session.Decide(session.Propose().Single(), accepts: true);
        session.Propose();
        session.Stop();

        session.Propose().ShouldBeEmpty();
        session.Decisions.ShouldBe([new Decision(1, "pond", true, "")]);
        session.StandingOf(database.Technology("potash-works")).ShouldBe(Standing.Proposed);
    }

    [Fact]
    public void Only_what_is_proposed_can_be_decided()
    {
        var session = new InferenceSession(database, Usual);
        session.Propose();

        Should.Throw<InvalidOperationException>(() => session.Decide(database.Technology("acid-works"), accepts: true));
    }

    [Fact]
    public void What_keeps_itself_going_but_cannot_start_is_named_with_what_would_start_it()
    {
        bool[] least = Closure.Least(database, There, database.All());
        bool[] greatest = Closure.Greatest(database, There, database.All());

        database.Names(greatest.Zip(least, (isIn, isReached) => isIn && !isReached)).ShouldBe("lithium-works regeneration");
        Loop loop = LoopSearch.Of(database, There, least, greatest).Single();
        loop.Technologies.Select(index => database.Recipes[index].Id).ShouldBe(["lithium-works", "regeneration"]);
        loop.Starters.Select(index => database.Resources[index]).ShouldBe(["liquor", "spent-liquor"]);
        loop.IsAnyEnough.ShouldBeTrue();
    }

    [Fact]
    public void A_technology_that_needs_its_own_product_is_a_circle_by_itself()
    {
        TechnologyDatabase own = TechnologyStory.Database("crystalliser: brine + mother-liquor -> salt + mother-liquor");
        bool[] given = own.Has("brine");

        Loop loop = LoopSearch.Of(own, given, Closure.Least(own, given, own.All()), Closure.Greatest(own, given, own.All())).Single();

        loop.Starters.Select(index => own.Resources[index]).ShouldBe(["mother-liquor"]);
    }

    [Fact]
    public void A_circle_with_a_way_in_from_outside_is_none()
    {
        TechnologyDatabase fed = TechnologyStory.Database("turn: a -> b", "return: b -> a", "source: -> b");
        bool[] given = fed.Has("");

        Closure.Least(fed, given, fed.All()).ShouldAllBe(isIn => isIn);
        LoopSearch.Of(fed, given, Closure.Least(fed, given, fed.All()), Closure.Greatest(fed, given, fed.All())).ShouldBeEmpty();
    }

    [Fact]
    public void A_circle_that_no_single_resource_starts_names_several()
    {
        TechnologyDatabase two = TechnologyStory.Database("both: a + b -> a + b");
        bool[] given = two.Has("");

        Loop loop = LoopSearch.Of(two, given, Closure.Least(two, given, two.All()), Closure.Greatest(two, given, two.All())).Single();

        loop.IsAnyEnough.ShouldBeFalse();
        loop.Starters.Select(index => two.Resources[index]).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Backward_from_a_product_every_step_counts_the_technologies_between()
    {
        BackwardSearch search = BackwardSearch.Of(database, [database.Resource("hydrogen-chloride")], database.All());

        Step("hydrogen-chloride").ShouldBe(0);
        Step("hydrogen").ShouldBe(1);
        Step("salt").ShouldBe(2);
        Step("bischofite").ShouldBe(2);
        Step("brine").ShouldBe(4);
        Step("potash").ShouldBe(-1);
        search.TechnologySteps[database.Technology("magnesium-cells")].ShouldBe(2);
        search.TechnologySteps[database.Technology("brick-works")].ShouldBe(-1);

        int Step(string resource) => search.ResourceSteps[database.Resource(resource)];
    }

    [Fact]
    public void Backward_goes_no_further_than_it_is_told()
    {
        BackwardSearch search = BackwardSearch.Of(database, [database.Resource("hydrogen-chloride")], database.All(), depth: 1);

        search.TechnologySteps[database.Technology("acid-works")].ShouldBe(1);
        search.TechnologySteps[database.Technology("chlor-alkali")].ShouldBe(-1);
    }

    [Fact]
    public void Sideways_a_by_product_goes_over_a_treatment_to_something_that_is_sold()
    {
        SidewaysSearch search = SidewaysSearch.Of(database, database.Has("potash magnesium bricks"), database.All());

        search.StepsOf(database.Technology("slurrying")).ShouldBe(2);
        search.WayFrom(database.Technology("slurrying")).Select(step => (database.Recipes[step.Technology].Id, database.Resources[step.Resource]))
            .ShouldBe([("slurrying", "bischofite-slurry"), ("brick-works", "bricks")]);
        search.StepsOf(database.Technology("acid-works")).ShouldBe(-1);
    }

    [Fact]
    public void By_products_are_what_nothing_is_run_for()
    {
        bool[] running = [.. database.Recipes.Select(recipe => recipe.Id is "pond" or "potash-works" or "chlor-alkali")];

        ByProducts.Of(database, Usual, running).Select(index => database.Resources[index]).ShouldBe(["bischofite", "chlorine", "hydrogen"]);
    }

    [Fact]
    public void Products_select_what_leads_to_them_and_by_products_what_takes_them()
    {
        bool[] accepted = Closure.Least(database, There, database.All());
        int[] potash = [database.Resource("potash")];

        database.Names(Selection.Of(database, accepted, potash, [])).ShouldBe("pond potash-works");
        database.Names(Selection.Of(database, accepted, potash, [database.Resource("bischofite")])).ShouldBe("magnesium-cells pond potash-works slurrying");
        database.Names(Selection.Of(database, accepted, null, [])).ShouldBe("brick-works magnesium-cells pond potash-works slurrying");
    }

    [Fact]
    public void An_outlook_says_what_feeds_a_technology_what_it_misses_and_what_it_would_feed()
    {
        var session = new InferenceSession(database, Usual);
        session.Run();
        var outlook = new Outlook(session, [database.Resource("potash")]);

        var acid = outlook.InputsOf(database.Technology("acid-works"));
        acid.Select(input => (input.Resource, input.Origin)).ShouldBe([("chlorine", "made"), ("hydrogen", "missing")]);
        acid[0].Technologies.ShouldBe(["magnesium-cells"]);
        acid[1].Technologies.ShouldBe(["chlor-alkali"]);
        outlook.UnlocksOf(database.Resource("hydrogen")).ShouldBe(1);
        var potash = outlook.OutputsOf(database.Technology("potash-works"));
        potash.Select(output => (output.Resource, output.Main, output.Sale, output.Wanted, output.Count)).ShouldBe([("bischofite", false, "none", false, 2), ("potash", true, "price", true, 0)]);
    }

    [Fact]
    public void An_empty_database_has_no_waves()
    {
        TechnologyDatabase empty = TechnologyStory.Database();

        new InferenceSession(empty, empty.Given("")).Run().ShouldBeEmpty();
        LoopSearch.Of(empty, [], [], []).ShouldBeEmpty();
    }
}
