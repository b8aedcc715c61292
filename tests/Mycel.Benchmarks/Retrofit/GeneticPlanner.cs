namespace Mycel.Benchmarks.Retrofit;

/// <summary>
/// A genetic algorithm of the usual kind, as retrofits are often planned with: tournaments, uniform crossover, mutation, the best kept, and a penalty for what exceeds the budget.
/// A peer to be measured against; it proves nothing and is never an answer.
/// </summary>
/// <param name="options">What can be built.</param>
/// <param name="budget">The budget.</param>
/// <param name="seed">Seed.</param>
internal sealed class GeneticPlanner(IReadOnlyList<RetrofitOption> options, double budget, int seed)
{
    private const int Population = 100;
    private const int Generations = 300;
    private const int Tournament = 3;
    private const int Kept = 2;
    private const double CrossoverShare = 0.9;
    private const double Spread = 0.1;

    private readonly Random _random = new(seed);
    private readonly RetrofitOption[][] _groups = [.. options.GroupBy(option => option.Group).Select(group => group.ToArray())];

    // A budget overrun costs more than the best that the same money could earn.
    private readonly double _penalty = 2 * options.Max(option => option.WorthAt(option.Most) / Math.Max(1, option.CostAt(option.Most)));

    /// <summary>Searches.</summary>
    /// <returns>Worth of the best plan within the budget.</returns>
    public double Best()
    {
        Plan[] plans = [.. Enumerable.Range(0, Population).Select(_ => RandomPlan())];
        for (int generation = 0; generation < Generations; generation++)
        {
            Array.Sort(plans, (left, right) => right.Fitness.CompareTo(left.Fitness));
            var next = new Plan[Population];
            for (int place = 0; place < Population; place++) next[place] = place < Kept ? plans[place] : Child(Winner(plans), Winner(plans));
            plans = next;
        }

        return plans.Where(plan => plan.Cost <= budget * (1 + 1e-9)).Select(plan => plan.Worth).DefaultIfEmpty(0).Max();
    }

    private Plan RandomPlan()
    {
        var genes = new Gene[_groups.Length];
        for (int group = 0; group < genes.Length; group++) genes[group] = RandomGene(group);
        return Judged(genes);
    }

    private Gene RandomGene(int group) => new(_random.Next(_groups[group].Length + 1), _random.NextDouble());

    private Plan Winner(Plan[] plans)
    {
        Plan best = plans[_random.Next(plans.Length)];
        for (int draw = 1; draw < Tournament; draw++)
            if (plans[_random.Next(plans.Length)] is var other && other.Fitness > best.Fitness) best = other;
        return best;
    }

    private Plan Child(Plan mother, Plan father)
    {
        var genes = new Gene[_groups.Length];
        bool isMixed = _random.NextDouble() < CrossoverShare;
        for (int group = 0; group < genes.Length; group++)
        {
            genes[group] = isMixed && _random.Next(2) == 1 ? father.Genes[group] : mother.Genes[group];
            if (_random.NextDouble() >= 1.0 / genes.Length) continue;
            genes[group] = _random.Next(2) == 0
                ? RandomGene(group)
                : genes[group] with { Share = Math.Clamp(genes[group].Share + (Spread * Normal()), 0, 1) };
        }

        return Judged(genes);
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private Plan Judged(Gene[] genes)
    {
        double worth = 0, cost = 0;
        for (int group = 0; group < genes.Length; group++)
        {
            if (genes[group].Choice == 0) continue;
            RetrofitOption option = _groups[group][genes[group].Choice - 1];
            double size = option.Least + (genes[group].Share * Math.Max(0, option.Most - option.Least));
            worth += option.WorthAt(size);
            cost += option.CostAt(size);
        }

        return new Plan(genes, worth, cost, worth - (_penalty * Math.Max(0, cost - budget)));
    }

    private readonly record struct Gene(int Choice, double Share);

    private sealed record Plan(Gene[] Genes, double Worth, double Cost, double Fitness);
}
