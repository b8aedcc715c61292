using CsCheck;
using Mycel.Analysis.Inference;

namespace Mycel.Tests.Inference;

/// <summary>Truths about inference on random databases, each against the plainest way to say it.</summary>
public sealed class InferenceLaws
{
    [Fact]
    public void What_is_reached_is_what_going_over_all_technologies_again_and_again_reaches() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;

        Closure.Least(database, story.There, database.All()).ShouldBe(Naive(database, story.There, database.All()));
    });

    [Fact]
    public void What_could_keep_itself_going_is_what_is_left_when_all_that_starves_is_struck_out() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        bool[] kept = database.All();
        bool isChanged = true;
        while (isChanged)
        {
            bool[] there = With(database, story.There, kept);
            bool[] fed = [.. Enumerable.Range(0, database.Count).Select(technology => kept[technology] && IsFed(database, technology, there))];
            isChanged = !fed.SequenceEqual(kept);
            kept = fed;
        }

        Closure.Greatest(database, story.There, database.All()).ShouldBe(kept);
    });

    [Fact]
    public void A_session_that_accepts_everything_reaches_all_that_can_be_reached_each_in_the_first_wave_that_feeds_it() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        var session = new InferenceSession(database, story.Givens);
        session.Run();

        int[] waves = new int[database.Count];
        bool[] there = story.There;
        for (int wave = 1; wave <= database.Count; wave++)
        {
            List<int> next = [.. Enumerable.Range(0, database.Count).Where(technology => waves[technology] == 0 && IsFed(database, technology, there))];
            foreach (int technology in next) waves[technology] = wave;
            there = With(database, story.There, [.. waves.Select(number => number > 0)]);
        }

        Enumerable.Range(0, database.Count).Select(session.WaveOf).ShouldBe(waves);
    });

    [Fact]
    public void One_more_given_resource_takes_nothing_away() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        bool[] before = Closure.Least(database, story.There, database.All());
        bool[] more = story.There;
        more[story.Seed % more.Length] = true;

        Closure.Least(database, more, database.All()).Zip(before).ShouldAllBe(pair => pair.First || !pair.Second);
    });

    [Fact]
    public void Rejecting_a_technology_never_makes_another_possible() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        bool[] reached = Closure.Least(database, story.There, database.All());
        var session = new InferenceSession(database, story.Givens);
        var random = new Random(story.Seed);
        session.Run([.. database.Recipes.Where(_ => random.Next(3) == 0).Select(recipe => recipe.Id)]);

        for (int technology = 0; technology < database.Count; technology++)
            if (session.WaveOf(technology) > 0) reached[technology].ShouldBeTrue();
    });

    [Fact]
    public void The_order_of_rows_leaves_no_trace() => RandomTechnologies.Any.ForAll(story =>
    {
        var random = new Random(story.Seed);
        var shuffled = story with { Lines = [.. story.Lines.OrderBy(_ => random.Next())] };

        new InferenceSession(shuffled.Database, shuffled.Givens).Run().ShouldBe(new InferenceSession(story.Database, story.Givens).Run());
    });

    [Fact]
    public void Starting_every_circle_reaches_all_that_could_keep_itself_going() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        bool[] least = Closure.Least(database, story.There, database.All());
        bool[] greatest = Closure.Greatest(database, story.There, database.All());
        bool[] started = story.There;
        foreach (Loop loop in LoopSearch.Of(database, story.There, least, greatest))
            foreach (int starter in loop.IsAnyEnough ? loop.Starters.Take(1) : loop.Starters) started[starter] = true;

        Closure.Least(database, started, database.All()).ShouldBe(greatest);
    });

    [Fact]
    public void Backward_meets_every_technology_without_which_some_way_to_the_product_would_break() => RandomTechnologies.Any.ForAll(
        story =>
        {
            TechnologyDatabase database = story.Database;
            if (story.Wanted.Length == 0 || database.Count > 7) return;
            int product = database.Resource(story.Wanted[0]);
            IReadOnlyList<int> steps = BackwardSearch.Of(database, [product], database.All()).TechnologySteps;
            for (int subset = 1; subset < 1 << database.Count; subset++)
            {
                if (!Makes(database, story.There, subset, product)) continue;
                for (int technology = 0; technology < database.Count; technology++)
                    if ((subset & (1 << technology)) != 0 && !Makes(database, story.There, subset & ~(1 << technology), product)) steps[technology].ShouldBeGreaterThan(0);
            }
        },
        iter: 500);

    [Fact]
    public void Sideways_ways_are_whole_and_none_is_shorter() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        bool[] wanted = story.IsWanted;
        SidewaysSearch search = SidewaysSearch.Of(database, wanted, database.All());
        for (int technology = 0; technology < database.Count; technology++)
        {
            search.StepsOf(technology).ShouldBe(Shortest(database, wanted, technology));
            List<(int Technology, int Resource)> way = [.. search.WayFrom(technology)];
            way.Count.ShouldBe(Math.Max(0, search.StepsOf(technology)));
            for (int step = 0; step + 1 < way.Count; step++)
            {
                database.Outputs[way[step].Technology].Contains(way[step].Resource).ShouldBeTrue();
                database.Inputs[way[step + 1].Technology].Contains(way[step].Resource).ShouldBeTrue();
            }

            if (way.Count == 0) continue;
            (int last, int end) = way[^1];
            if (end < 0) SidewaysSearch.IsLast(database, last).ShouldBeTrue();
            else (wanted[end] && database.Outputs[last].Contains(end)).ShouldBeTrue();
        }
    });

    [Fact]
    public void What_is_selected_can_be_reached_by_what_is_selected() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        bool[] accepted = Closure.Least(database, story.There, database.All());
        int[] products = [.. story.Wanted.Select(database.Resource)];

        bool[] selected = Selection.Of(database, accepted, products, ByProducts.Of(database, story.Givens, accepted));

        Closure.Least(database, story.There, selected).ShouldBe(selected);
        foreach (int product in products)
            if (With(database, story.There, accepted)[product]) With(database, story.There, selected)[product].ShouldBeTrue();
    });

    [Fact]
    public void Links_are_as_many_as_pairs_that_give_and_take() => RandomTechnologies.Any.ForAll(story =>
    {
        TechnologyDatabase database = story.Database;
        bool[] selected = Closure.Least(database, story.There, database.All());
        var links = Mycel.Analysis.Inference.Documents.LinkCounts.Of(database, selected);

        List<(int, int, int)> pairs =
        [
            .. from giver in Enumerable.Range(0, database.Count)
               from taker in Enumerable.Range(0, database.Count)
               from resource in Enumerable.Range(0, database.Resources.Count)
               where giver != taker && selected[giver] && selected[taker] && Gives(giver, resource) && Takes(taker, resource)
               select (giver, taker, resource),
        ];

        links.Total.ShouldBe(pairs.Count);
        links.Listed.Select(link => (database.Technology(link.From), database.Technology(link.To), database.Resource(link.Resource))).ShouldBe(pairs, ignoreOrder: true);
        links.Industries.Sum(industry => industry.LinksWithin + industry.LinksOut).ShouldBe(pairs.Count);

        bool Gives(int technology, int resource) => database.Outputs[technology].Contains(resource);
        bool Takes(int technology, int resource) => database.Inputs[technology].Contains(resource);
    });

    private static bool[] Naive(TechnologyDatabase database, bool[] given, bool[] allowed)
    {
        bool[] reached = new bool[database.Count];
        while (true)
        {
            bool[] there = With(database, given, reached);
            bool[] next = [.. Enumerable.Range(0, database.Count).Select(technology => allowed[technology] && IsFed(database, technology, there))];
            if (next.SequenceEqual(reached)) return reached;
            reached = next;
        }
    }

    private static bool[] With(TechnologyDatabase database, bool[] given, bool[] running)
    {
        bool[] there = [.. given];
        for (int technology = 0; technology < database.Count; technology++)
            if (running[technology])
                foreach (int resource in database.Outputs[technology]) there[resource] = true;
        return there;
    }

    private static bool IsFed(TechnologyDatabase database, int technology, bool[] there)
    {
        foreach (int resource in database.Inputs[technology])
            if (!there[resource]) return false;
        return true;
    }

    private static bool Makes(TechnologyDatabase database, bool[] given, int subset, int product)
    {
        bool[] allowed = [.. Enumerable.Range(0, database.Count).Select(technology => (subset & (1 << technology)) != 0)];
        bool[] running = Naive(database, given, allowed);
        return Enumerable.Range(0, database.Count).Any(technology => running[technology] && database.Outputs[technology].Contains(product));
    }

    // Walks every way of at most as many technologies as there are.
    private static int Shortest(TechnologyDatabase database, bool[] wanted, int technology)
    {
        HashSet<int> reached = [technology];
        for (int steps = 1; steps <= database.Count; steps++)
        {
            if (reached.Any(IsEnd)) return steps;
            reached = [.. reached.SelectMany(from => database.Outputs[from].ToArray()).SelectMany(resource => database.Takers[resource].ToArray())];
        }

        return -1;

        bool IsEnd(int from) => SidewaysSearch.IsLast(database, from) || database.Outputs[from].ToArray().Any(resource => wanted[resource]);
    }
}
