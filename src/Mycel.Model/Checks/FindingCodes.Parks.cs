namespace Mycel.Model.Checks;

/// <summary>Kinds of findings about what the tables of a package say together.</summary>
public static partial class FindingCodes
{
    // The package as a whole.

    /// <summary>Money is counted, but the package has no currency.</summary>
    public static FindingCode CurrencyMissing { get; } = Error("currency-missing", "Money is counted, but the package has no currency.");

    /// <summary>Nothing says which year is planned.</summary>
    public static FindingCode YearMissing { get; } = Error("year-missing", "Nothing says which year is planned.");

    /// <summary>The year that is asked is not one of the package's periods.</summary>
    public static FindingCode PeriodUnplanned { get; } = Warning("period-unplanned", "The year that is asked is not one of the package's periods.");

    /// <summary>A row names a slice of the year that the package does not have.</summary>
    public static FindingCode SliceUnknown { get; } = Error("slice-unknown", "A row names a slice of the year that the package does not have.");

    /// <summary>A currency is not written with its price year.</summary>
    public static FindingCode CurrencyMalformed { get; } = Error("currency-malformed", "A currency is not written with its price year.");

    /// <summary>Money of another currency or price year has no exchange rate.</summary>
    public static FindingCode ExchangeRateMissing { get; } = Error("exchange-rate-missing", "Money of another currency or price year has no exchange rate.");

    /// <summary>Values of a table name no source.</summary>
    public static FindingCode SourceMissing { get; } = Warning("source-missing", "Values of a table name no source.");

    /// <summary>Values that are assumed have no range.</summary>
    public static FindingCode RangeMissing { get; } = Remark("range-missing", "Values that are assumed have no range.");

    /// <summary>A value lies outside its own range.</summary>
    public static FindingCode RangeCrossed { get; } = Warning("range-crossed", "A value lies outside its own range.");

    /// <summary>Nothing refers to a row.</summary>
    public static FindingCode RowUnused { get; } = Remark("row-unused", "Nothing refers to a row.");

    /// <summary>The end lies before the beginning.</summary>
    public static FindingCode YearsReversed { get; } = Error("years-reversed", "The end lies before the beginning.");

    // Resources.

    /// <summary>The unit of a resource does not count an amount.</summary>
    public static FindingCode AmountIsRate { get; } = Error("amount-is-rate", "The unit of a resource does not count an amount.");

    /// <summary>A resource is counted in a unit that its indicators cannot use.</summary>
    public static FindingCode AmountUncounted { get; } = Warning("amount-uncounted", "A resource is counted in a unit that its indicators cannot use.");

    /// <summary>A chemical formula cannot be read.</summary>
    public static FindingCode FormulaMalformed { get; } = Warning("formula-malformed", "A chemical formula cannot be read.");

    /// <summary>The composition of a mixture cannot be read.</summary>
    public static FindingCode CompositionMalformed { get; } = Error("composition-malformed", "The composition of a mixture cannot be read.");

    // Reactions.

    /// <summary>The equation of a reaction cannot be read.</summary>
    public static FindingCode EquationMalformed { get; } = Error("equation-malformed", "The equation of a reaction cannot be read.");

    /// <summary>The equation of a reaction does not keep an element.</summary>
    public static FindingCode EquationUnbalanced { get; } = Error("equation-unbalanced", "The equation of a reaction does not keep an element.");

    /// <summary>A substance of a reaction belongs to no resource, or may belong to several.</summary>
    public static FindingCode SpeciesUnresolved { get; } = Error("species-unresolved", "A substance of a reaction belongs to no resource, or may belong to several.");

    /// <summary>The key reactant of a reaction cannot be the key.</summary>
    public static FindingCode ReactionKeyWrong { get; } = Error("reaction-key-wrong", "The key reactant of a reaction cannot be the key.");

    /// <summary>Nothing says how much reacts per unit of activity.</summary>
    public static FindingCode ReactionScaleUnclear { get; } = Error("reaction-scale-unclear", "Nothing says how much reacts per unit of activity.");

    /// <summary>A reaction leaves matter over, and no resource takes it.</summary>
    public static FindingCode ReactionRestMissing { get; } = Error("reaction-rest-missing", "A reaction leaves matter over, and no resource takes it.");

    /// <summary>A product of a reaction holds matter that nothing brings in.</summary>
    public static FindingCode ReactionImpurityMissing { get; } = Error("reaction-impurity-missing", "A product of a reaction holds matter that nothing brings in.");

    /// <summary>Carbon is to be followed that is not known.</summary>
    public static FindingCode CarbonUnknown { get; } = Error("carbon-unknown", "Carbon is to be followed that is not known.");

    // Unit models.

    /// <summary>A unit model does not exist.</summary>
    public static FindingCode ModelUnknown { get; } = Error("model-unknown", "A unit model does not exist.");

    /// <summary>A technology has two unit models.</summary>
    public static FindingCode ModelSeveral { get; } = Error("model-several", "A technology has two unit models.");

    /// <summary>A unit model has no such input or port.</summary>
    public static FindingCode ModelQuantityUnknown { get; } = Error("model-quantity-unknown", "A unit model has no such input or port.");

    /// <summary>A unit model misses an input that it needs.</summary>
    public static FindingCode ModelInputMissing { get; } = Error("model-input-missing", "A unit model misses an input that it needs.");

    /// <summary>A port of a unit model leads to no resource, though it must.</summary>
    public static FindingCode ModelPortMissing { get; } = Error("model-port-missing", "A port of a unit model leads to no resource, though it must.");

    /// <summary>A row of a unit model is neither an input with a value nor a port with a resource.</summary>
    public static FindingCode ModelRowUnclear { get; } = Error("model-row-unclear", "A row of a unit model is neither an input with a value nor a port with a resource.");

    /// <summary>An input of a unit model is given for some months only.</summary>
    public static FindingCode ModelMonthMissing { get; } = Error("model-month-missing", "An input of a unit model is given for some months only.");

    /// <summary>An input of a unit model is given for a month although it holds for the year.</summary>
    public static FindingCode ModelMonthSurplus { get; } = Error("model-month-surplus", "An input of a unit model is given for a month although it holds for the year.");

    /// <summary>What a technology is counted in flows at no port of its unit model.</summary>
    public static FindingCode ModelReferenceUnbound { get; } = Error("model-reference-unbound", "What a technology is counted in flows at no port of its unit model.");

    /// <summary>A cost is given in two ways that do not add up.</summary>
    public static FindingCode ModelCostDoubled { get; } = Error("model-cost-doubled", "A cost is given in two ways that do not add up.");

    /// <summary>The inputs of a unit model contradict nature or each other.</summary>
    public static FindingCode ModelImpossible { get; } = Error("model-impossible", "The inputs of a unit model contradict nature or each other.");

    /// <summary>A unit model is used beyond what it was made for.</summary>
    public static FindingCode ModelValidityLeft { get; } = Warning("model-validity-left", "A unit model is used beyond what it was made for.");

    // Technologies.

    /// <summary>A technology does not say in which resource it is counted.</summary>
    public static FindingCode TechnologyReferenceMissing { get; } = Error("technology-reference-missing", "A technology does not say in which resource it is counted.");

    /// <summary>A technology says twice in which resource it is counted.</summary>
    public static FindingCode TechnologyReferenceSeveral { get; } = Error("technology-reference-several", "A technology says twice in which resource it is counted.");

    /// <summary>A technology neither takes in nor gives out what it is counted in.</summary>
    public static FindingCode TechnologyReferenceUnused { get; } = Error("technology-reference-unused", "A technology neither takes in nor gives out what it is counted in.");

    /// <summary>The flow that a technology is counted in is not 1.</summary>
    public static FindingCode TechnologyReferenceNotOne { get; } = Error("technology-reference-not-one", "The flow that a technology is counted in is not 1.");

    /// <summary>A flow of a technology names no resource.</summary>
    public static FindingCode TechnologyResourceMissing { get; } = Error("technology-resource-missing", "A flow of a technology names no resource.");

    /// <summary>A value names a resource that it cannot belong to.</summary>
    public static FindingCode TechnologyResourceSurplus { get; } = Error("technology-resource-surplus", "A value names a resource that it cannot belong to.");

    /// <summary>A value that holds for the whole year names a slice.</summary>
    public static FindingCode TechnologySliceSurplus { get; } = Error("technology-slice-surplus", "A value that holds for the whole year names a slice.");

    /// <summary>A value of a technology begins after the year that is planned.</summary>
    public static FindingCode TechnologyTooEarly { get; } = Error("technology-too-early", "A value of a technology begins after the year that is planned.");

    /// <summary>A technology makes something from nothing.</summary>
    public static FindingCode OutputFromNothing { get; } = Error("output-from-nothing", "A technology makes something from nothing.");

    /// <summary>A technology gives out more mass than it takes in.</summary>
    public static FindingCode MassNotClosed { get; } = Error("mass-not-closed", "A technology gives out more mass than it takes in.");

    /// <summary>A technology gives out more energy than it takes in.</summary>
    public static FindingCode EnergyNotClosed { get; } = Error("energy-not-closed", "A technology gives out more energy than it takes in.");

    /// <summary>A technology gives out more carbon than it takes in.</summary>
    public static FindingCode CarbonNotClosed { get; } = Error("carbon-not-closed", "A technology gives out more carbon than it takes in.");

    /// <summary>A technology gives out more of an element than it takes in.</summary>
    public static FindingCode ElementNotClosed { get; } = Error("element-not-closed", "A technology gives out more of an element than it takes in.");

    /// <summary>An investment has no lifetime over which it is paid back.</summary>
    public static FindingCode LifetimeMissing { get; } = Error("lifetime-missing", "An investment has no lifetime over which it is paid back.");

    /// <summary>More of a capacity must be used than can be used.</summary>
    public static FindingCode LoadExceedsAvailability { get; } = Error("load-exceeds-availability", "More of a capacity must be used than can be used.");

    // Capital cost by size.

    /// <summary>A technology has a capital cost by size and another one.</summary>
    public static FindingCode ScaleInvestmentDoubled { get; } = Error("scale-investment-doubled", "A technology has a capital cost by size and another one.");

    /// <summary>A technology has points of a cost curve and sizes.</summary>
    public static FindingCode ScaleKindsMixed { get; } = Error("scale-kinds-mixed", "A technology has points of a cost curve and sizes.");

    /// <summary>A cost curve has no point above zero.</summary>
    public static FindingCode ScalePointMissing { get; } = Error("scale-point-missing", "A cost curve has no point above zero.");

    /// <summary>Two points of a cost curve lie at the same capacity.</summary>
    public static FindingCode ScaleRepeated { get; } = Error("scale-repeated", "Two points of a cost curve lie at the same capacity.");

    /// <summary>A larger plant costs less than a smaller one.</summary>
    public static FindingCode ScaleFalls { get; } = Error("scale-falls", "A larger plant costs less than a smaller one.");

    /// <summary>A plant could be larger than its cost curve reaches.</summary>
    public static FindingCode ScaleShort { get; } = Warning("scale-short", "A plant could be larger than its cost curve reaches.");

    // Plants.

    /// <summary>Something that is built or not has no greatest size.</summary>
    public static FindingCode RoomUnbounded { get; } = Error("room-unbounded", "Something that is built or not has no greatest size.");

    /// <summary>The least size of a plant is larger than the room for it.</summary>
    public static FindingCode ScaleExceedsRoom { get; } = Warning("scale-exceeds-room", "The least size of a plant is larger than the room for it.");

    /// <summary>More stands than could stand.</summary>
    public static FindingCode CapacityExceedsPotential { get; } = Error("capacity-exceeds-potential", "More stands than could stand.");

    /// <summary>The least activity is greater than the greatest.</summary>
    public static FindingCode MinimumExceedsMaximum { get; } = Error("minimum-exceeds-maximum", "The least activity is greater than the greatest.");

    /// <summary>A plant must run more than it can.</summary>
    public static FindingCode MinimumUnreachable { get; } = Error("minimum-unreachable", "A plant must run more than it can.");

    /// <summary>New capacity costs nothing.</summary>
    public static FindingCode BuiltForNothing { get; } = Warning("built-for-nothing", "New capacity costs nothing.");

    /// <summary>A plant that must run takes in what nobody can provide.</summary>
    public static FindingCode NobodyProvides { get; } = Error("nobody-provides", "A plant that must run takes in what nobody can provide.");

    // Markets and endowments.

    /// <summary>A market neither sells nor buys.</summary>
    public static FindingCode MarketIdle { get; } = Warning("market-idle", "A market neither sells nor buys.");

    /// <summary>A price is negative where that is unusual.</summary>
    public static FindingCode PriceNegative { get; } = Warning("price-negative", "A price is negative where that is unusual.");

    /// <summary>A resource can be bought and sold again at a gain without end.</summary>
    public static FindingCode Arbitrage { get; } = Error("arbitrage", "A resource can be bought and sold again at a gain without end.");

    /// <summary>A market or an endowment lies at a site without plants.</summary>
    public static FindingCode PlaceEmpty { get; } = Warning("place-empty", "A market or an endowment lies at a site without plants.");

    // Links.

    /// <summary>An end of a link does not exist.</summary>
    public static FindingCode LinkEndUnknown { get; } = Error("link-end-unknown", "An end of a link does not exist.");

    /// <summary>An end of a link can mean several places.</summary>
    public static FindingCode LinkEndAmbiguous { get; } = Error("link-end-ambiguous", "An end of a link can mean several places.");

    /// <summary>A link is a rule at one end only.</summary>
    public static FindingCode LinkHalfRule { get; } = Error("link-half-rule", "A link is a rule at one end only.");

    /// <summary>A link ends where it starts.</summary>
    public static FindingCode LinkToItself { get; } = Warning("link-to-itself", "A link ends where it starts.");

    /// <summary>A rule links everything with everything.</summary>
    public static FindingCode LinkRuleWide { get; } = Remark("link-rule-wide", "A rule links everything with everything.");

    /// <summary>A rule links nothing.</summary>
    public static FindingCode LinkRuleEmpty { get; } = Warning("link-rule-empty", "A rule links nothing.");

    /// <summary>A link can carry nothing.</summary>
    public static FindingCode LinkIdle { get; } = Warning("link-idle", "A link can carry nothing.");

    /// <summary>A figure is given by length, but the length is not known.</summary>
    public static FindingCode LengthMissing { get; } = Error("length-missing", "A figure is given by length, but the length is not known.");

    /// <summary>A link loses all that it carries.</summary>
    public static FindingCode LossTotal { get; } = Error("loss-total", "A link loses all that it carries.");

    // Indicators, limits and policies.

    /// <summary>An indicator of the package is spelt almost like one of Mycel.</summary>
    public static FindingCode IndicatorMisspelt { get; } = Warning("indicator-misspelt", "An indicator of the package is spelt almost like one of Mycel.");

    /// <summary>An indicator does not exist.</summary>
    public static FindingCode IndicatorUnknown { get; } = Error("indicator-unknown", "An indicator does not exist.");

    /// <summary>A published total names an indicator that does not exist.</summary>
    public static FindingCode PublishedUnknown { get; } = Warning("published-unknown", "A published total names an indicator that does not exist.");

    /// <summary>A factor adds to an indicator that takes none.</summary>
    public static FindingCode FactorIgnored { get; } = Error("factor-ignored", "A factor adds to an indicator that takes none.");

    /// <summary>A scope does not exist.</summary>
    public static FindingCode ScopeUnknown { get; } = Error("scope-unknown", "A scope does not exist.");

    /// <summary>A scope can mean several things.</summary>
    public static FindingCode ScopeAmbiguous { get; } = Error("scope-ambiguous", "A scope can mean several things.");

    /// <summary>A scope takes only some of the plants that share purchases and releases.</summary>
    public static FindingCode ScopeSplitsPremises { get; } = Error("scope-splits-premises", "A scope takes only some of the plants that share purchases and releases.");

    /// <summary>Two limits cannot hold at once.</summary>
    public static FindingCode LimitsContradict { get; } = Error("limits-contradict", "Two limits cannot hold at once.");

    /// <summary>A limit names a single year and a range of years.</summary>
    public static FindingCode LimitYearsDoubled { get; } = Error("limit-years-doubled", "A limit names a single year and a range of years.");

    /// <summary>What a policy is laid on does not exist.</summary>
    public static FindingCode PolicyTargetUnknown { get; } = Error("policy-target-unknown", "What a policy is laid on does not exist.");

    /// <summary>A tax is laid on what taxes are part of.</summary>
    public static FindingCode PolicyTargetCircular { get; } = Error("policy-target-circular", "A tax is laid on what taxes are part of.");

    /// <summary>A policy has no value.</summary>
    public static FindingCode PolicyValueMissing { get; } = Error("policy-value-missing", "A policy has no value.");

    /// <summary>A ban has a value.</summary>
    public static FindingCode PolicyValueUnused { get; } = Warning("policy-value-unused", "A ban has a value.");

    /// <summary>A policy on a resource does not say which flow is meant.</summary>
    public static FindingCode PolicyFlowMissing { get; } = Error("policy-flow-missing", "A policy on a resource does not say which flow is meant.");

    /// <summary>A ban is laid on a flow that cannot be forbidden.</summary>
    public static FindingCode PolicyFlowUnsupported { get; } = Error("policy-flow-unsupported", "A ban is laid on a flow that cannot be forbidden.");

    /// <summary>A subsidy pays more than the whole investment.</summary>
    public static FindingCode SubsidyExceedsInvestment { get; } = Error("subsidy-exceeds-investment", "A subsidy pays more than the whole investment.");
}
