using System.Collections.Concurrent;
using CsCheck;
using Mycel.Analysis.Balances;

namespace Mycel.Tests.Balances;

/// <summary>What holds for every unit model, whatever its inputs.</summary>
public sealed class UnitLaws
{
    private const double Rounding = 1e-9;

    public static TheoryData<string> Models { get; } = [.. UnitModelCatalogue.All.Select(model => model.Id)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Energy_and_carbon_close_and_no_loss_is_negative(string id) => Possible(id, result =>
    {
        result.Balances.ShouldNotBeEmpty();
        foreach (UnitBalance balance in result.Balances)
        {
            balance.Given.ShouldBe(balance.Taken, Rounding * Math.Max(1, balance.Taken), $"{id}: {balance.Of}");
            balance.Terms.ShouldAllBe(term => term.Amount >= -Rounding * Math.Max(1, balance.Taken));
            balance.Taken.ShouldBeGreaterThan(0);
        }
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void Flows_are_not_negative_and_each_leads_to_a_port(string id) => Possible(id, result =>
    {
        IUnitModel model = UnitModelCatalogue.Find(id)!;
        result.Flows.ShouldAllBe(flow => flow.Amount >= 0 && double.IsFinite(flow.Amount) && model.Ports.Contains(flow.Port));
        model.Ports.Where(port => !port.IsOptional).ShouldAllBe(port => result.Flows.Any(flow => flow.Port == port));
        result.Values.ShouldAllBe(value => double.IsFinite(value.Value));
    });

    // Laws about results would say nothing of inputs that have none.
    [Theory]
    [MemberData(nameof(Models))]
    public void Many_random_inputs_are_possible_and_stay_within_their_ranges(string id)
    {
        int possible = 0;
        IUnitModel model = UnitModelCatalogue.Find(id)!;
        UnitSamples.All[id].ForAll(
            reading =>
            {
                foreach (UnitInput input in model.Inputs.Where(reading.Has)) reading[input].ShouldBeInRange(input.Least, input.Most, input.Id);
                model.Inputs.Where(input => input.IsRequired).ShouldAllBe(input => reading.Has(input));
                if (model.Evaluate(reading).Problems.Count == 0) Interlocked.Increment(ref possible);
            },
            iter: 200);
        possible.ShouldBeGreaterThan(60);
    }

    // The ranges of inputs are wide, and a file may hold any value within them.
    [Theory]
    [MemberData(nameof(Models))]
    public void Whatever_lies_within_the_ranges_gives_numbers_or_a_problem(string id)
    {
        IUnitModel model = UnitModelCatalogue.Find(id)!;
        UnitSamples.Anything(model).ForAll(
            reading =>
            {
                UnitResult result = model.Evaluate(reading);
                if (result.Problems.Count > 0) return;
                result.Flows.ShouldAllBe(flow => flow.Amount >= 0 && double.IsFinite(flow.Amount));
                result.Values.ShouldAllBe(value => double.IsFinite(value.Value));
                foreach (UnitBalance balance in result.Balances)
                {
                    double size = Math.Max(1, balance.Taken);
                    balance.Given.ShouldBe(balance.Taken, 1e-8 * size, $"{id}: {balance.Of}");
                    balance.Terms.ShouldAllBe(term => term.Amount >= -1e-8 * size);
                }
            },
            iter: 2000);
    }

    // Elements where compositions are known, mass and energy where they are counted; a model that stops stating one of them would pass every law above.
    [Theory]
    [InlineData("ammonia-synthesis", "energy, mass, nitrogen, hydrogen")]
    [InlineData("anaerobic-digestion", "mass, carbon that rots, hydrogen that rots, oxygen that rots, nitrogen that rots, carbon of the engine, hydrogen of the engine, oxygen of the engine, energy of the engine, mass of the engine")]
    [InlineData("aquaculture", "live weight, nitrogen, phosphorus, carbon")]
    [InlineData("carbon-capture", "energy, carbon dioxide, water")]
    [InlineData("cement", "mass, energy, carbon, mass of combustion, calcium of lime and magnesia, magnesium of lime and magnesia, carbon of lime and magnesia, oxygen of lime and magnesia")]
    [InlineData("combined-heat-power", "energy, carbon, mass of combustion")]
    [InlineData("desalination", "water, salt, energy")]
    [InlineData("electrolyser", "energy, mass, water, hydrogen, oxygen")]
    [InlineData("fossil-power", "energy, carbon, mass of combustion, water")]
    [InlineData("hydrolysis-fermentation", "mass, carbon of cellulose and hemicellulose, hydrogen of cellulose and hemicellulose, oxygen of cellulose and hemicellulose, sulphur of acid and lime, calcium of acid and lime")]
    [InlineData("methanol-synthesis", "energy, mass, water, carbon, hydrogen, oxygen")]
    [InlineData("oil-extraction", "mass")]
    [InlineData("open-pond", "energy, water, carbon dioxide, mass of growth, carbon of growth, hydrogen of growth, oxygen of growth, nitrogen of growth, phosphorus of growth, nitrogen, phosphorus")]
    [InlineData("photobioreactor", "energy, water, carbon dioxide, mass of growth, carbon of growth, hydrogen of growth, oxygen of growth, nitrogen of growth, phosphorus of growth, nitrogen, phosphorus")]
    [InlineData("transesterification", "mass, chains of acids, carbon of glycerol, carbon of methanol")]
    [InlineData("waste-water-treatment", "chemical oxygen demand, nitrogen, phosphorus, water")]
    public void Models_close_what_they_know(string id, string closures)
    {
        var stated = new ConcurrentDictionary<string, bool>();
        Possible(id, result =>
        {
            foreach (UnitBalance balance in result.Balances) stated.TryAdd(balance.Of, true);
        });
        closures.Split(", ").Except(stated.Keys).ShouldBeEmpty($"{id} states {string.Join(", ", stated.Keys)}");
    }

    private static void Possible(string id, Action<UnitResult> law) => UnitSamples.All[id].ForAll(
        reading =>
        {
            UnitResult result = UnitModelCatalogue.Find(id)!.Evaluate(reading);
            if (result.Problems.Count == 0) law(result);
        },
        iter: 500);
}
