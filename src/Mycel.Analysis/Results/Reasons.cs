namespace Mycel.Analysis.Results;

/// <summary>Why the plan has the technologies it has: what would bring in those left out, what is lost without those chosen, and which need each other.</summary>
/// <param name="Idle">Number of plants that stand still in the plan.</param>
/// <param name="DecisionsHeld">Whether yes-or-no decisions were held as the plan takes them, but for the one of the plant in question.</param>
/// <param name="LeftOut">Plants that stand still, those nearest to entering first; all of them, or as many as were asked for.</param>
/// <param name="Losses">Technologies of the plan with what is lost when one is forbidden, the greatest loss first; empty where it was not asked for.</param>
/// <param name="Pairs">Pairs of the technologies of greatest loss, the strongest synergy first; empty where it was not asked for.</param>
public sealed record Reasons(
    int Idle, bool DecisionsHeld, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<TechnologyLoss> Losses, IReadOnlyList<TechnologyPair> Pairs);

/// <summary>A plant that stands still, and what would bring it in.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Status">
/// <c>short</c> (its first unit would lose), <c>tie</c> (its first unit would cost nothing), <c>lumpy</c> (its first unit would gain, but it is built from a least size on or not at all), <c>cannot-run</c> (nothing within the plan's limits would let it run),
/// <c>excluded</c> (another of its choice was built),
/// <c>banned</c> (a policy forbids it), <c>no-room</c> (it has no capacity and none may be built) or <c>unknown</c>.
/// </param>
/// <param name="Shortfall">What the objective loses with the first unit of its reference resource, everything else answering in the best way; null where it has no figure.</param>
/// <param name="Unit">Unit of the shortfall.</param>
/// <param name="Reference">Its reference resource.</param>
/// <param name="Product">What its main product would have to be worth; null where the objective is not money or nothing comes out of it.</param>
/// <param name="Input">What the input that costs most would have to cost; null where the objective is not money or nothing of worth goes in.</param>
/// <param name="Investment">What its capacity would have to cost; null where none has to be built.</param>
/// <param name="Together">Other plants that stand still and would come in with it.</param>
public sealed record LeftOut(
    string Plant, string Technology, string Status, double? Shortfall, string Unit, string Reference,
    EnteringPrice? Product, EnteringPrice? Input, EnteringPrice? Investment, IReadOnlyList<string> Together);

/// <summary>A price at which a plant would come in, all others as they are.</summary>
/// <param name="Resource">What has the price; for capital cost the reference resource of the capacity.</param>
/// <param name="Now">What it is worth now where the plant stands.</param>
/// <param name="Needed">What it would have to be worth to this plant.</param>
/// <param name="Unit">Unit of both.</param>
/// <param name="Traded">Whether the plant's first unit would be sold to, or fed from, a market at that price.</param>
public sealed record EnteringPrice(string Resource, double Now, double Needed, string Unit, bool Traded);

/// <summary>What is lost when a technology of the plan is forbidden.</summary>
/// <param name="Technology">Technology.</param>
/// <param name="Status"><c>optimal</c>, <c>infeasible</c> (without it the park has no plan), <c>unbounded</c> or <c>stopped</c>.</param>
/// <param name="Objective">Best value without it; null where there is none.</param>
/// <param name="Loss">What the objective loses, in the direction that is sought; null where there is no plan without it.</param>
/// <param name="Share">The loss as a share of the best value; null where that is zero.</param>
/// <param name="Unit">Unit of objective and loss.</param>
public sealed record TechnologyLoss(string Technology, string Status, double? Objective, double? Loss, double? Share, string Unit);

/// <summary>Two technologies of the plan: whether they need each other or stand in for each other.</summary>
/// <param name="First">The one that comes first by name.</param>
/// <param name="Second">The other.</param>
/// <param name="Status">As for a single technology, of the park without both.</param>
/// <param name="Loss">What is lost when both are forbidden; null where there is no plan without them.</param>
/// <param name="Synergy">
/// Loss of the one plus loss of the other less the loss of both: above zero they need each other, below zero one stands in for the other, zero where they share
/// nothing. Null where one of the losses is missing.
/// </param>
/// <param name="Unit">Unit of loss and synergy.</param>
public sealed record TechnologyPair(string First, string Second, string Status, double? Loss, double? Synergy, string Unit);
