using System.Text;
using Mycel.Analysis.Fronts;

namespace Mycel.Cli.Verbs;

/// <summary>The journal of a search as a file beside its result. Every line is on the disk's way before the next solve, so that a search that is killed loses the last line at most.</summary>
internal sealed class JournalFile : IFrontMemory, IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string file;
    private StreamWriter? writer;

    /// <summary>Takes a file, which need not exist.</summary>
    /// <param name="file">Full path of the file.</param>
    public JournalFile(string file) => this.file = file;

    /// <inheritdoc />
    public IEnumerable<string> Lines
    {
        get
        {
            if (!File.Exists(file))
            {
                yield break;
            }

            foreach (string line in File.ReadLines(file, Utf8))
            {
                yield return line;
            }
        }
    }

    /// <inheritdoc />
    public void Restart()
    {
        writer?.Dispose();
        writer = new StreamWriter(file, append: false, Utf8) { NewLine = "\n" };
    }

    /// <inheritdoc />
    public void Append(string line)
    {
        if (writer is null)
        {
            writer = new StreamWriter(file, append: true, Utf8) { NewLine = "\n" };
            // The last line of a search that was killed may have no end; what follows must not become part of it.
            writer.WriteLine();
        }

        writer.WriteLine(line);
        writer.Flush();
    }

    /// <inheritdoc />
    public void Dispose() => writer?.Dispose();
}
