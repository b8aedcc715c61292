using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Mycel.Generators;

/// <summary>Turns the summary of a symbol into a plain sentence: code in backticks, references by their heading.</summary>
internal static class SummaryText
{
    public static string Of(ISymbol symbol, INamedTypeSymbol record)
    {
        string? xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
        {
            return "";
        }

        XElement? summary = XElement.Parse(xml).Element("summary");
        if (summary is null)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (XNode node in summary.Nodes())
        {
            text.Append(node switch
            {
                XElement { Name.LocalName: "c" } code => "`" + code.Value + "`",
                XElement { Name.LocalName: "see" } see => "`" + Heading((string?)see.Attribute("cref") ?? "", record) + "`",
                XElement other => other.Value,
                XText plain => plain.Value,
                _ => "",
            });
        }

        return Regex.Replace(text.ToString(), @"\s+", " ").Trim();
    }

    /// <summary>The heading of a column, for a reference to its property; else the last part of the name.</summary>
    private static string Heading(string cref, INamedTypeSymbol record)
    {
        string last = cref.Substring(cref.LastIndexOf('.') + 1);
        foreach (ISymbol member in record.GetMembers(last))
        {
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == "ColumnAttribute" && attribute.ConstructorArguments.Length == 1)
                {
                    return (string?)attribute.ConstructorArguments[0].Value ?? last;
                }
            }
        }

        return last;
    }
}
