namespace Mycel.Files.Workbooks;

/// <summary>Reads the text of a shared or inline string: one text, or several runs with a font each. Hints on pronunciation are passed over.</summary>
internal static class RichText
{
    /// <summary>Adds the text within the element under a reader to a buffer and goes to its end.</summary>
    public static void Append(PartReader part, TextBuffer target)
    {
        int depth = part.Depth;
        int start = target.Length;
        if (part.IsEmpty)
        {
            return;
        }

        while (part.ReadWithin(depth))
        {
            if (part.Name == "t")
            {
                part.AppendText(target);
            }
            else if (part.Name == "rPh")
            {
                part.Skip();
            }
        }

        EscapedText.Decode(target, start);
    }
}
