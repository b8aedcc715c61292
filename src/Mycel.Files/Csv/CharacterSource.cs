using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Mycel.Files.Csv;

/// <summary>
/// Turns the bytes of a file into characters: UTF-8, or UTF-16 where the file begins with its byte order mark. What is not text is replaced and
/// remembered with its place, so that one bad byte does not hide the rest of the file.
/// </summary>
internal sealed class CharacterSource : IDisposable
{
    private const int BlockSize = 1 << 16;

    // More damage than this tells nobody anything.
    private const int MostDamage = 1000;

    private readonly Stream stream;
    private readonly byte[] bytes = new byte[BlockSize];
    private readonly Decoder? wide;
    private readonly Queue<Damage> damage = new();
    private int start;
    private int end;
    private bool ended;
    private long bytesBefore;
    private long charactersBefore;

    public CharacterSource(Stream stream)
    {
        this.stream = stream;
        FillBytes();
        ReadOnlySpan<byte> head = bytes.AsSpan(0, end);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            start = 3;
        }
        else if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            start = 2;
            wide = (head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetDecoder();
        }
    }

    /// <summary>Why the file could not be read to its end; null where it could.</summary>
    public string? Failure { get; private set; }

    /// <summary>Reads characters; 0 at the end.</summary>
    public int Read(Span<char> destination)
    {
        int count = 0;
        while (count == 0 && !(ended && start == end))
        {
            if (start == end)
            {
                FillBytes();
            }

            count = wide is null ? DecodeNarrow(destination) : DecodeWide(destination);
        }

        NoteZeros(destination[..count]);
        charactersBefore += count;
        return count;
    }

    /// <summary>Takes the first damage before a character of the file, counted from 0; false where there is none.</summary>
    public bool TryTakeDamage(long before, out Damage first)
    {
        if (damage.TryPeek(out first) && first.Character < before)
        {
            damage.Dequeue();
            return true;
        }

        return false;
    }

    public void Dispose() => stream.Dispose();

    private int DecodeNarrow(Span<char> destination)
    {
        int count = 0;
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(
                bytes.AsSpan(start, end - start), destination[count..], out int read, out int written, replaceInvalidSequences: false, isFinalBlock: ended);
            start += read;
            count += written;
            if (status == OperationStatus.InvalidData && count < destination.Length)
            {
                Note(new Damage(charactersBefore + count, bytesBefore + start, IsZero: false));
                destination[count++] = '\ufffd';
                start++;
            }
            else if (status == OperationStatus.NeedMoreData && count == 0)
            {
                FillBytes();
            }
            else
            {
                return count;
            }
        }
    }

    private int DecodeWide(Span<char> destination)
    {
        wide!.Convert(bytes.AsSpan(start, end - start), destination, flush: ended, out int read, out int count, out _);
        start += read;
        for (int i = destination[..count].IndexOf('\ufffd'); i >= 0 && i < count;)
        {
            long character = charactersBefore + i;
            Note(new Damage(character, 2 + (2 * character), IsZero: false));
            int next = destination[(i + 1)..count].IndexOf('\ufffd');
            i = next < 0 ? count : i + 1 + next;
        }

        return count;
    }

    private void NoteZeros(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
        {
            int at = text.IndexOf('\0');
            Note(new Damage(charactersBefore + at, -1, IsZero: true));
        }
    }

    private void Note(Damage found)
    {
        if (damage.Count < MostDamage)
        {
            damage.Enqueue(found);
        }
    }

    /// <summary>Moves what is left to the front and reads more behind it.</summary>
    private void FillBytes()
    {
        bytesBefore += start;
        bytes.AsSpan(start, end - start).CopyTo(bytes);
        end -= start;
        start = 0;
        try
        {
            int count = stream.Read(bytes.AsSpan(end));
            ended |= count == 0;
            end += count;
        }
        catch (IOException exception)
        {
            Failure = exception.Message;
            ended = true;
        }
    }
}

/// <summary>Something in a file that is no text.</summary>
/// <param name="Character">Place among the characters, from 0.</param>
/// <param name="Byte">Place among the bytes, from 0; -1 where it does not matter.</param>
/// <param name="IsZero">Whether it is a NUL character; else bytes that are no character.</param>
internal readonly record struct Damage(long Character, long Byte, bool IsZero);
