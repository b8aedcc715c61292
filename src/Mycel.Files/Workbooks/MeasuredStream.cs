namespace Mycel.Files.Workbooks;

/// <summary>A part of a workbook as it is unpacked. It stops where a single piece of its XML grows so long that holding it would fill the memory.</summary>
/// <param name="inner">The unpacked bytes; closed with this stream.</param>
internal sealed class MeasuredStream(Stream inner) : Stream
{
    // Longest stretch between two pieces of XML: a name or an attribute longer than that is an attack on the memory, for it is held whole.
    private const long LongestPiece = 4 << 20;

    private long count;
    private long countAtPiece;

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Says that a piece of XML has been passed on.</summary>
    public void MarkPiece() => countAtPiece = count;

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        count += read;
        if (count - countAtPiece > LongestPiece)
        {
            throw new DamagedWorkbookException("is damaged: it holds a name or an attribute of more than 4 MB.");
        }

        return read;
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
