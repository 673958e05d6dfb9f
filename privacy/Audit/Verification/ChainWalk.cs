using System.Buffers.Binary;
using EthicalBot.Privacy.Audit.Checkpoints;

namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>Goes through the entries once, and notes where one does not follow from the one before, or is not what was signed.</summary>
internal sealed class ChainWalk
{
    private const int MostBreaks = 1000;
    private static readonly TimeSpan SignedWithin = TimeSpan.FromMinutes(10);

    private readonly IReadOnlyList<AuditCheckpoint> _checkpoints;
    private readonly Dictionary<ulong, AuditCheckpoint> _byHash = [];
    private readonly DateTimeOffset _now;
    private readonly TimeSpan _kept;
    private readonly List<ChainBreak> _breaks = [];
    private readonly List<AuditDamage> _damages = [];
    private byte[]? _beforePrevious;
    private byte[]? _previous;
    private int _next;
    private long _lastRight;
    private bool _isForked;
    private (long Number, long At)? _firstUnsigned;
    private long _lastAt;

    public ChainWalk(IReadOnlyList<AuditCheckpoint> checkpoints, DateTimeOffset now, TimeSpan kept)
    {
        // By entry: forged or not, a history may tell them in any order.
        (_checkpoints, _now, _kept) = ([.. checkpoints.OrderBy(checkpoint => checkpoint.Number)], now, kept);
        foreach (var checkpoint in checkpoints)
            _byHash[Key(Convert.FromHexString(checkpoint.Hash))] = checkpoint;
    }

    public long Entries { get; private set; }

    public long First { get; private set; } = long.MaxValue;

    public long Last { get; private set; }

    /// <summary>The checkpoint that closed the last dropped epoch.</summary>
    public AuditCheckpoint? LastDroppedAnchor { get; private set; }

    public IEnumerable<AuditDamage> Damages => _damages.Concat(new BreakNames(_breaks).Damages());

    public void Take(AuditRow row)
    {
        if (Entries++ == 0)
            Begin(row.Number);
        else if (row.Number != Last + 1)
            _damages.Add(new(AuditDamageKind.Missing, Last + 1, row.Number - 1, "These entries are gone."));
        if (_previous is not null && !AuditChain.Link(_previous, row.Canonical).AsSpan().SequenceEqual(row.Hash))
            Break(new(row.Number, _beforePrevious, _previous, row));
        if (AuditChain.TimeOf(row.Canonical) is not { } at || at.ToUnixTimeMilliseconds() != row.At)
            _damages.Add(new(AuditDamageKind.Changed, row.Number, row.Number, "The entry's time is not the one that was hashed."));
        Compare(row);
        (_beforePrevious, _previous, Last, _lastAt) = (_previous, row.Hash, row.Number, row.At);
    }

    public void End()
    {
        if (Entries == 0)
        {
            // All of it was dropped, or somebody deleted all.
            var anchor = _checkpoints.LastOrDefault(IsDroppedAnchor);
            (LastDroppedAnchor, Last) = (anchor, anchor?.Number ?? 0);
        }

        if (_checkpoints.Count > 0 && _checkpoints[^1] is { } end && end.Number > Last)
            _damages.Add(new(AuditDamageKind.Truncated, Last + 1, end.Number, $"The log ends at {Last}, and at {end.At:u} it reached {end.Number}."));
    }

    /// <summary>A bot that runs signs within a minute; entries of ten that nobody signed were kept from it.</summary>
    public IEnumerable<AuditDamage> Unsigned(AuditCheckpoint? last) =>
        _firstUnsigned is { } first && _lastAt - first.At > SignedWithin.TotalMilliseconds
            ? [new(AuditDamageKind.CheckpointMissing, (last?.Sequence ?? 0) + 1, (last?.Sequence ?? 0) + 1, $"Nothing was signed from entry {first.Number} to {Last}, over {TimeSpan.FromMilliseconds(_lastAt - first.At):g}.")]
            : [];

    private void Begin(long number)
    {
        First = number;
        _lastRight = number - 1;
        _next = _checkpoints.TakeWhile(checkpoint => checkpoint.Number < number).Count();
        if (number == 1)
        {
            _previous = AuditChain.Start;
            return;
        }

        LastDroppedAnchor = _checkpoints.FirstOrDefault(checkpoint => checkpoint.Closes && checkpoint.Number == number - 1);
        if (LastDroppedAnchor is { } anchor && IsDroppedAnchor(anchor))
            _previous = Convert.FromHexString(anchor.Hash);
        else
            _damages.Add(new(AuditDamageKind.Missing, (_checkpoints.LastOrDefault(checkpoint => checkpoint.Number < number && IsDroppedAnchor(checkpoint))?.Number ?? 0) + 1, number - 1, "The log begins later than its retention lets it."));
    }

    private bool IsDroppedAnchor(AuditCheckpoint checkpoint) => checkpoint.Closes && checkpoint.EntryAt + _kept <= _now;

    private void Compare(AuditRow row)
    {
        if (_byHash.TryGetValue(Key(row.Hash), out var found) && found.Number != row.Number && _breaks.LastOrDefault(one => one.Number > _lastRight) is { } shifted)
            shifted.Shift = found.Number - row.Number;
        for (; _next < _checkpoints.Count && _checkpoints[_next].Number <= row.Number; _next++)
        {
            var checkpoint = _checkpoints[_next];
            if (checkpoint.Number < row.Number)
                continue;
            if (checkpoint.Hash == Convert.ToHexStringLower(row.Hash))
            {
                (_lastRight, _isForked) = (row.Number, false);
                continue;
            }

            // A break before it explains why it does not fit; without one, somebody has hashed another history.
            if (!_isForked && !_breaks.Any(one => one.Number > _lastRight))
                _damages.Add(new(AuditDamageKind.Forked, _lastRight + 1, row.Number, $"These entries are not those that checkpoint {checkpoint.Sequence} signed at {checkpoint.At:u}, though they follow from each other."));
            _isForked = true;
        }

        if (_next >= _checkpoints.Count && (_checkpoints.Count == 0 || row.Number > _checkpoints[^1].Number))
            _firstUnsigned ??= (row.Number, row.At);
    }

    private void Break(ChainBreak one)
    {
        if (_breaks.Count < MostBreaks)
            _breaks.Add(one);
        else
            _damages.Add(new(AuditDamageKind.Changed, one.Number, one.Number, "The entry does not follow from the one before."));
    }

    private static ulong Key(byte[] hash) => hash.Length < sizeof(ulong) ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(hash);
}
