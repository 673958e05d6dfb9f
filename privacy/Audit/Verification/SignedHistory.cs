using EthicalBot.Privacy.Audit.Checkpoints;

namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>What was signed, as the store and the second place together have it.</summary>
internal sealed class SignedHistory
{
    // How long a checkpoint may wait to be copied to the second place.
    private static readonly TimeSpan Copied = TimeSpan.FromMinutes(10);

    private readonly SortedDictionary<long, AuditCheckpointLine> _lines = [];
    private readonly HashSet<long> _inStore = [];
    private readonly HashSet<long> _inSecondPlace = [];
    private readonly List<AuditDamage> _damages = [];

    public SignedHistory(AuditPublicKeys keys, IReadOnlyList<CheckpointText> inStore, IReadOnlyList<CheckpointText> inSecondPlace)
    {
        var suspects = new List<CheckpointText>();
        Read(keys, inStore, _inStore, suspects);
        Read(keys, inSecondPlace, _inSecondPlace, suspects);
        // A process that dies while it writes leaves the beginning of a line that was then written whole.
        foreach (var suspect in suspects.Where(suspect => !_lines.Values.Any(line => line.Text.StartsWith(suspect.Text, StringComparison.Ordinal))))
        {
            var sequence = AuditCheckpointLine.Read(suspect.Text)?.Checkpoint.Sequence ?? 0;
            _damages.Add(new(AuditDamageKind.CheckpointForged, sequence, sequence, $"{suspect.Place}: not a checkpoint that was signed with a known key."));
        }

        Checkpoints = [.. _lines.Values.Select(line => line.Checkpoint)];
    }

    /// <summary>Those with a right signature, in their order.</summary>
    public IReadOnlyList<AuditCheckpoint> Checkpoints { get; }

    public AuditCheckpoint? Last => Checkpoints.Count == 0 ? null : Checkpoints[^1];

    /// <summary>What is wrong with them, given where the log begins: those of dropped epochs may be gone.</summary>
    public IEnumerable<AuditDamage> Damages(long firstEntry, AuditCheckpoint? anchor, DateTimeOffset now)
    {
        foreach (var damage in _damages)
            yield return damage;
        var expected = anchor?.Sequence ?? 0;
        AuditCheckpointLine? before = anchor is null ? null : _lines[anchor.Sequence];
        foreach (var line in _lines.Values.Where(line => line.Checkpoint.Sequence > (anchor?.Sequence ?? 0)))
        {
            var (sequence, number) = (line.Checkpoint.Sequence, line.Checkpoint.Number);
            if (sequence > expected + 1)
                yield return Missing(expected + 1, sequence - 1, "neither in the store nor in the second place.");
            else if (line.Checkpoint.Previous != (before?.Digest ?? ""))
                yield return new(AuditDamageKind.Forked, number, number, $"Checkpoint {sequence} does not follow from the one before: it was signed in another history.");
            if (!_inStore.Contains(sequence) && number >= firstEntry)
                yield return Missing(sequence, sequence, "in the second place, but not in the store.");
            if (!_inSecondPlace.Contains(sequence) && now - line.Checkpoint.At > Copied)
                yield return Missing(sequence, sequence, "in the store, but not in the second place.");
            (expected, before) = (sequence, line);
        }
    }

    private static AuditDamage Missing(long from, long to, string where) =>
        new(AuditDamageKind.CheckpointMissing, from, to, from == to ? $"Checkpoint {from} is {where}" : $"Checkpoints {from} to {to} are {where}");

    private void Read(AuditPublicKeys keys, IReadOnlyList<CheckpointText> texts, HashSet<long> seen, List<CheckpointText> suspects)
    {
        foreach (var text in texts)
        {
            if (AuditCheckpointLine.Read(text.Text) is not { } line || !keys.Verifies(line))
            {
                suspects.Add(text);
                continue;
            }

            var checkpoint = line.Checkpoint;
            if (_lines.TryGetValue(checkpoint.Sequence, out var other) && other.Text != line.Text)
                _damages.Add(new(AuditDamageKind.Forked, checkpoint.Number, checkpoint.Number, $"{text.Place}: two different checkpoints {checkpoint.Sequence} were signed: two histories of one log, or two logs."));
            else
                _lines[checkpoint.Sequence] = line;
            seen.Add(checkpoint.Sequence);
        }
    }
}
