namespace Mycel.Analysis.Balances.Units;

/// <summary>Fish that are fed and harvested.</summary>
internal sealed class Aquaculture : IUnitModel
{
    private const double AnimalsPerBasis = 1000;
    private const double KilogramsPerTonne = 1000;

    // Fish that are fed well do not turn feed into more than their own weight of it: a part of it is dry, the fish mostly water (from memory, not confirmed).
    private const double LeastUsualConversion = 0.8;

    /// <inheritdoc />
    public string Id => "aquaculture";

    /// <inheritdoc />
    public string Title => "Aquaculture";

    /// <inheritdoc />
    public string Sentence => "Animals are stocked small and harvested large; feed follows from the weight gained, oxygen and carbon dioxide from the feed, and what of nitrogen and phosphorus the animals do not keep is excreted.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"p = n s h, \qquad g = n s (h - b) + n (1 - s) \left( d - b \right), \qquad f = \phi g, \qquad e = x f - y g, \qquad o = \omega f, \qquad c = r \, o \frac{M}{O}",
        "Balance of weight, feed and elements over one stocking.",
        new UnitSymbol("p", "weight harvested", "t"),
        new UnitSymbol("n", "animals stocked, 1000", "1"),
        new UnitSymbol("s", "share that survives", "1"),
        new UnitSymbol("h", "weight at harvest", "t"),
        new UnitSymbol("g", "weight gained, by those that die too", "t"),
        new UnitSymbol("b", "weight at stocking", "t"),
        new UnitSymbol("d", "weight of those that die, on average", "t"),
        new UnitSymbol("f", "feed", "t"),
        new UnitSymbol(@"\phi", "feed per weight gained", "1"),
        new UnitSymbol("e", "nitrogen, phosphorus or carbon that is not kept", "t"),
        new UnitSymbol("x", "share of the element in the feed", "1"),
        new UnitSymbol("y", "share of the element in the animals", "1"),
        new UnitSymbol("o", "oxygen breathed", "t"),
        new UnitSymbol(@"\omega", "oxygen per feed", "1"),
        new UnitSymbol("c", "carbon dioxide breathed out", "t"),
        new UnitSymbol("r", "moles of carbon dioxide per mole of oxygen", "1"),
        new UnitSymbol("M", "molar mass of carbon dioxide", "g/mol"),
        new UnitSymbol("O", "molar mass of oxygen", "g/mol"));

    /// <inheritdoc />
    public string Basis => "One thousand animals stocked.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        StockWeight, HarvestWeight, Survival, DeathWeight, FeedConversion, FeedNitrogen, FeedPhosphorus, FeedCarbon, BodyNitrogen, BodyPhosphorus, BodyCarbon, OxygenPerFeed, RespiratoryQuotient,
        WaterExchange, SpecificElectricity, .. Costs.Inputs,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Stock, Feed, Oxygen, WaterIn, Electricity, Harvest, Dead, NitrogenExcreted, PhosphorusExcreted, CarbonDioxide, WaterOut];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Shares of nitrogen, phosphorus and carbon in animals are of their live weight, those of feed of feed as fed.",
        "Excreted nitrogen and phosphorus hold what is dissolved, what is solid and feed that is not eaten: all of it is in `water-out`, for algae or a treatment to take.",
        "Water exchanged is counted per feed; evaporation and seepage are left out.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "live weight harvested");

    /// <summary>Weight at stocking.</summary>
    internal static UnitInput StockWeight { get; } = new("stock-weight", "live weight of an animal as it is stocked", "kg", 0, 1000);

    /// <summary>Weight at harvest.</summary>
    internal static UnitInput HarvestWeight { get; } = new("harvest-weight", "live weight of an animal as it is harvested", "kg", 0.0001, 2000);

    /// <summary>Survival.</summary>
    internal static UnitInput Survival { get; } = new("survival", "share of the animals that live to be harvested", "1", 0.01, 1);

    /// <summary>Weight of the dead.</summary>
    internal static UnitInput DeathWeight { get; } = new("death-weight", "live weight of an animal that dies, on average", "kg", 0, 2000) { Without = "half way between stocking and harvest" };

    /// <summary>Feed conversion.</summary>
    internal static UnitInput FeedConversion { get; } = new("feed-conversion", "feed per live weight gained", "1", 0.1, 20);

    /// <summary>Nitrogen in feed.</summary>
    internal static UnitInput FeedNitrogen { get; } = new("feed-nitrogen", "share of nitrogen in the feed", "1", 0, 0.2);

    /// <summary>Phosphorus in feed.</summary>
    internal static UnitInput FeedPhosphorus { get; } = new("feed-phosphorus", "share of phosphorus in the feed", "1", 0, 0.1);

    /// <summary>Carbon in feed.</summary>
    internal static UnitInput FeedCarbon { get; } = new("feed-carbon", "share of carbon in the feed", "1", 0.1, 0.8);

    /// <summary>Nitrogen in animals.</summary>
    internal static UnitInput BodyNitrogen { get; } = new("body-nitrogen", "share of nitrogen in the live weight", "1", 0, 0.1);

    /// <summary>Phosphorus in animals.</summary>
    internal static UnitInput BodyPhosphorus { get; } = new("body-phosphorus", "share of phosphorus in the live weight", "1", 0, 0.05);

    /// <summary>Carbon in animals.</summary>
    internal static UnitInput BodyCarbon { get; } = new("body-carbon", "share of carbon in the live weight", "1", 0, 0.5);

    /// <summary>Oxygen.</summary>
    internal static UnitInput OxygenPerFeed { get; } = new("oxygen-per-feed", "oxygen breathed per feed", "1", 0, 3);

    /// <summary>Respiratory quotient.</summary>
    internal static UnitInput RespiratoryQuotient { get; } = new("respiratory-quotient", "moles of carbon dioxide breathed out per mole of oxygen breathed in", "1", 0.5, 1.2) { Without = "1" };

    /// <summary>Water.</summary>
    internal static UnitInput WaterExchange { get; } = new("water-exchange", "water exchanged per feed", "m3/t", 0, 1e6);

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity of pumps and aerators per weight harvested", "MWh/t", 0, 100) { Without = "not counted" };

    /// <summary>Animals stocked.</summary>
    internal static UnitPort Stock { get; } = new("stock", "live weight stocked", false, "t") { IsOptional = true };

    /// <summary>Feed.</summary>
    internal static UnitPort Feed { get; } = new("feed", "feed", false, "t");

    /// <summary>Oxygen.</summary>
    internal static UnitPort Oxygen { get; } = new("oxygen", "oxygen breathed", false, "t") { IsOptional = true };

    /// <summary>Water in.</summary>
    internal static UnitPort WaterIn { get; } = new("water-in", "water exchanged, fresh", false, "m3") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "MWh") { IsOptional = true };

    /// <summary>Harvest.</summary>
    internal static UnitPort Harvest { get; } = new("harvest", "live weight harvested", true, "t");

    /// <summary>The dead.</summary>
    internal static UnitPort Dead { get; } = new("dead", "weight of animals that died", true, "t") { IsOptional = true };

    /// <summary>Nitrogen excreted.</summary>
    internal static UnitPort NitrogenExcreted { get; } = new("nitrogen-excreted", "nitrogen excreted, counted as the element", true, "t") { IsOptional = true };

    /// <summary>Phosphorus excreted.</summary>
    internal static UnitPort PhosphorusExcreted { get; } = new("phosphorus-excreted", "phosphorus excreted, counted as the element", true, "t") { IsOptional = true };

    /// <summary>Carbon dioxide.</summary>
    internal static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide breathed out", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Water out.</summary>
    internal static UnitPort WaterOut { get; } = new("water-out", "water exchanged, with what is excreted", true, "m3") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        if (inputs[HarvestWeight] <= inputs[StockWeight])
        {
            return UnitResult.Refused(new UnitProblem(
                HarvestWeight, $"The animals weigh {UnitText.Of(inputs[HarvestWeight])} kg at harvest and {UnitText.Of(inputs[StockWeight])} kg at stocking: they gain nothing.", "Mend the two weights."));
        }

        var flock = new Flock(inputs);
        List<UnitProblem> problems = [.. flock.Elements.Where(element => element.Excreted < 0).Select(element => new UnitProblem(
            element.InBody, $"The animals keep {UnitText.Of(element.Kept)} t of {element.Name}, and the feed brings {UnitText.Of(element.Fed)} t.", "Mend the shares in feed and animals, or the feed conversion."))];
        if (flock.CarbonLeft < 0 && problems.Count == 0)
            problems.Add(new UnitProblem(OxygenPerFeed, $"Breathing takes {UnitText.Of(flock.CarbonBreathed)} t of carbon, more than the feed brings beyond what the animals keep.", "Lower the oxygen per feed, or mend the shares of carbon."));
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double water = flock.Feed * inputs[WaterExchange];
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Stock, flock.Stocked), new UnitFlow(Feed, flock.Feed), new UnitFlow(Oxygen, flock.Oxygen), new UnitFlow(WaterIn, water),
                new UnitFlow(Electricity, flock.Harvested * inputs.Or(SpecificElectricity, 0)), new UnitFlow(Harvest, flock.Harvested), new UnitFlow(Dead, flock.Dead),
                new UnitFlow(NitrogenExcreted, flock.Elements[0].Excreted), new UnitFlow(PhosphorusExcreted, flock.Elements[1].Excreted), new UnitFlow(CarbonDioxide, flock.CarbonDioxide), new UnitFlow(WaterOut, water),
            ],
            Values = [.. Costs.Of(inputs, flock.Harvested)],
            Balances = [.. flock.Balances],
            BeyondValidity = inputs[FeedConversion] < LeastUsualConversion
                ? [new UnitProblem(FeedConversion, "Less than 0.8 t of feed per tonne gained is hardly reached with dry feed.", "Check the feed conversion, and that feed and weight gained are both meant as they are weighed.")]
                : [],
        };
    }

    /// <summary>A thousand animals from stocking to harvest.</summary>
    private sealed record Flock(UnitReading Inputs)
    {
        public double Stocked => AnimalsPerBasis * Inputs[StockWeight] / KilogramsPerTonne;

        public double Harvested => AnimalsPerBasis * Inputs[Survival] * Inputs[HarvestWeight] / KilogramsPerTonne;

        public double Dead => AnimalsPerBasis * (1 - Inputs[Survival]) * Math.Max(Inputs[StockWeight], Inputs.Or(DeathWeight, (Inputs[StockWeight] + Inputs[HarvestWeight]) / 2)) / KilogramsPerTonne;

        public double Gained => Harvested + Dead - Stocked;

        public double Feed => Gained * Inputs[FeedConversion];

        public double Oxygen => Feed * Inputs[OxygenPerFeed];

        public double CarbonDioxide => Oxygen / Substances.OxygenGas * Inputs.Or(RespiratoryQuotient, 1) * Substances.CarbonDioxide;

        public double CarbonBreathed => CarbonDioxide * Substances.Carbon / Substances.CarbonDioxide;

        public double CarbonLeft => Elements[2].Excreted - CarbonBreathed;

        public IReadOnlyList<KeptElement> Elements =>
        [
            new KeptElement("nitrogen", BodyNitrogen, Feed * Inputs[FeedNitrogen], Gained * Inputs[BodyNitrogen]),
            new KeptElement("phosphorus", BodyPhosphorus, Feed * Inputs[FeedPhosphorus], Gained * Inputs[BodyPhosphorus]),
            new KeptElement("carbon", BodyCarbon, Feed * Inputs[FeedCarbon], Gained * Inputs[BodyCarbon]),
        ];

        public IEnumerable<UnitBalance> Balances =>
        [
            new UnitBalance(
                "live weight", "t", new UnitTerm("stocked", UnitSide.In, Stocked), new UnitTerm("gained from feed", UnitSide.In, Feed / Inputs[FeedConversion]), new UnitTerm("harvested", UnitSide.Out, Harvested),
                new UnitTerm("died", UnitSide.Loss, Dead)),
            .. Elements.Where(element => element.Fed > 0).Select(element => new UnitBalance(
                element.Name, "t", [new UnitTerm("feed", UnitSide.In, element.Fed), new UnitTerm("animals stocked", UnitSide.In, Stocked * Inputs[element.InBody]),
                new UnitTerm("animals harvested", UnitSide.Out, Harvested * Inputs[element.InBody]), new UnitTerm("animals that died", UnitSide.Loss, Dead * Inputs[element.InBody]), .. Left(element)])),
        ];

        private IEnumerable<UnitTerm> Left(KeptElement element) => element.InBody == BodyCarbon
            ? [new UnitTerm("breathed out", UnitSide.Loss, CarbonBreathed), new UnitTerm("excreted or not eaten", UnitSide.Loss, CarbonLeft)]
            : [new UnitTerm("excreted or not eaten", UnitSide.Loss, element.Excreted)];
    }

    /// <summary>An element of the feed.</summary>
    private sealed record KeptElement(string Name, UnitInput InBody, double Fed, double Kept)
    {
        public double Excreted => Fed - Kept;
    }
}
