using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>A name beside a marker.</summary>
/// <param name="Place">Place it names.</param>
/// <param name="Text">Text, lines parted by line feeds.</param>
/// <param name="Side">Side of the marker on which it stands.</param>
internal sealed record MapLabel(MapPlace Place, string Text, string Side);

/// <summary>
/// Finds room for the names on a map: on one of four sides of its marker where it covers no other marker and no other name. A name that finds none is left out; the key has it.
/// </summary>
internal static class MapLabels
{
    /// <summary>Pixels between a marker's middle and its name.</summary>
    public const int Distance = 14;

    /// <summary>Pixels from line to line.</summary>
    public const int LineHeight = 15;

    // Mean width of a letter of 12 pixels in the fonts that systems use, a little generous.
    private const double LetterWidth = 6.9;
    private const double HalfMarker = 11;

    private static readonly string[] Sides = ["right", "left", "bottom", "top"];

    /// <summary>The names that find room.</summary>
    /// <param name="map">The map.</param>
    /// <param name="kmPerPixel">Kilometres that a pixel stands for.</param>
    public static IReadOnlyList<MapLabel> Of(MapPlan map, double kmPerPixel)
    {
        var taken = map.Places.Select(place => Box.Around(place.X / kmPerPixel, place.Y / kmPerPixel, HalfMarker * 2, HalfMarker * 2)).ToList();
        var labels = new List<MapLabel>();
        foreach (MapPlace place in map.Places.OrderByDescending(place => place.Far).ThenBy(place => place.Number))
        {
            string text = place.Far ? $"{place.Title}\n{place.Away}" : place.Title;
            foreach (string side in Sides)
            {
                Box box = Room(place.X / kmPerPixel, place.Y / kmPerPixel, text, side);
                if (taken.Any(box.Touches))
                    continue;
                taken.Add(box);
                labels.Add(new MapLabel(place, text, side));
                break;
            }
        }
        return labels;
    }

    private static Box Room(double x, double y, string text, string side)
    {
        string[] lines = text.Split('\n');
        double width = lines.Max(line => line.Length) * LetterWidth, height = lines.Length * LineHeight;
        return side switch
        {
            "right" => Box.Around(x + Distance + (width / 2), y, width, height),
            "left" => Box.Around(x - Distance - (width / 2), y, width, height),
            "bottom" => Box.Around(x, y + Distance + (height / 2), width, height),
            _ => Box.Around(x, y - Distance - (height / 2), width, height),
        };
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

        public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
