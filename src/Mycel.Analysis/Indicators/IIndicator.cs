using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>A named figure of a park that is a sum of terms. Adding one is adding a file to this folder and a line to <see cref="IndicatorCatalogue"/>.</summary>
internal interface IIndicator
{
    /// <summary>Name in kebab-case.</summary>
    string Id { get; }

    /// <summary>Name shown to people.</summary>
    string Title { get; }

    /// <summary>How it is computed, in words.</summary>
    string Formula { get; }

    /// <summary>Which way is better.</summary>
    Better Better { get; }

    /// <summary>Unit of its value.</summary>
    /// <param name="units">Units of the model.</param>
    /// <returns>The unit.</returns>
    Unit UnitIn(ModelUnits units);

    /// <summary>Writes its terms.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver of the terms.</param>
    void Write(IndicatorModel model, ITermSink sink);
}

/// <summary>Which way an indicator is better.</summary>
internal enum Better
{
    /// <summary>More is better; as an objective it is maximised.</summary>
    More,

    /// <summary>Less is better; as an objective it is minimised.</summary>
    Less,
}

/// <summary>What indicators are written over.</summary>
/// <param name="Structure">The superstructure.</param>
/// <param name="Variables">Its variables.</param>
internal sealed record IndicatorModel(Superstructure Structure, Variables Variables);
