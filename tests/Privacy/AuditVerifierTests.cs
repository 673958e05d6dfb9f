using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Privacy.Audit.Verification;

namespace EthicalBot.Tests.Privacy;

public sealed class AuditVerifierTests : IDisposable
{
    private readonly AuditSigner _signer = AuditSigner.Create();
    private readonly AuditPublicKeys _keys = new();
    private readonly SignedLog _log;

    public AuditVerifierTests()
    {
        _keys.Add(_signer.PublicKey);
        _log = SignedLog.Make(_signer);
    }

    [Fact]
    public void A_whole_log_is_whole()
    {
        var verdict = _log.Verify(_keys);

        Assert.Empty(verdict.Damages);
        Assert.Equal((SignedLog.Entries, SignedLog.Entries, 2L, 0L), (verdict.Entries, verdict.Last, verdict.Epochs, verdict.Unsigned));
        Assert.Equal(SignedLog.Entries, verdict.LastCheckpoint?.Number);
    }

    [Fact]
    public void A_changed_entry_is_named()
    {
        var bytes = _log.Rows[41].Canonical.ToArray();
        bytes[12] ^= 1;
        _log.Rows[41] = _log.Rows[41] with { Canonical = bytes };

        AssertOne(AuditDamageKind.Changed, 42, 42);
    }

    [Fact]
    public void A_changed_hash_is_named_once()
    {
        var bytes = _log.Rows[41].Hash.ToArray();
        bytes[12] ^= 1;
        _log.Rows[41] = _log.Rows[41] with { Hash = bytes };

        AssertOne(AuditDamageKind.Changed, 42, 42);
    }

    [Fact]
    public void A_changed_time_is_named()
    {
        _log.Rows[41] = _log.Rows[41] with { At = 0 };

        AssertOne(AuditDamageKind.Changed, 42, 42);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Missing_entries_are_named(bool renumbered)
    {
        _log.Rows.RemoveRange(41, 3);
        if (renumbered)
            _log.Renumber();

        Assert.Contains(_log.Verify(_keys).Damages, damage => damage is { Kind: AuditDamageKind.Missing, From: 42, To: 44 });
    }

    [Fact]
    public void An_inserted_entry_is_named()
    {
        _log.Rows.Insert(41, SignedLog.Row(0, _log.Rows[3].At, _log.Rows[3].Canonical, _log.Rows[40].Hash));
        _log.Renumber();

        AssertOne(AuditDamageKind.Inserted, 42, 42);
    }

    [Theory]
    [InlineData(41, 42)]
    [InlineData(41, 43)]
    [InlineData(41, 99)]
    public void Exchanged_entries_are_named_once(int one, int other)
    {
        _log.Swap(one, other);

        AssertOne(AuditDamageKind.Reordered, one + 1, other + 1);
    }

    [Fact]
    public void A_truncated_log_is_named()
    {
        _log.Rows.RemoveRange(110, 10);

        AssertOne(AuditDamageKind.Truncated, 111, 120);
    }

    [Fact]
    public void A_log_of_which_nothing_is_left_is_named()
    {
        _log.Rows.Clear();

        AssertOne(AuditDamageKind.Truncated, 1, 120);
    }

    [Fact]
    public void A_history_that_was_hashed_anew_is_named_from_the_last_right_checkpoint_on()
    {
        _log.Rows[41] = _log.Rows[41] with { Canonical = _log.Rows[40].Canonical, At = _log.Rows[40].At };
        _log.HashAnew(41);

        AssertOne(AuditDamageKind.Forked, 31, 45);
    }

    [Fact]
    public void Two_histories_that_were_both_signed_are_named()
    {
        // Two copies of one store, each run with the same key.
        var other = AuditCheckpointLine.Read(_log.InStore[^1])!.Checkpoint; // a whole log's
        _log.InSecondPlace[^1] = AuditCheckpointLine.Sign(other with { Hash = new string('0', 64) }, _signer).Text;

        AssertOne(AuditDamageKind.Forked, 120, 120);
    }

    [Fact]
    public void A_checkpoint_by_another_key_is_forged()
    {
        using var stranger = AuditSigner.Create();
        var checkpoint = AuditCheckpointLine.Read(_log.InStore[2])!.Checkpoint; // a whole log's
        _log.InSecondPlace[2] = AuditCheckpointLine.Sign(checkpoint, stranger).Text;

        var damages = _log.Verify(_keys).Damages;

        Assert.Contains(damages, damage => damage is { Kind: AuditDamageKind.CheckpointForged, From: 3 } && damage.Detail.StartsWith("line 3:", StringComparison.Ordinal));
        Assert.Contains(damages, damage => damage is { Kind: AuditDamageKind.CheckpointMissing, From: 3 });
    }

    [Fact]
    public void Checkpoints_that_are_gone_everywhere_are_named()
    {
        _log.InStore.RemoveRange(3, 2);
        _log.InSecondPlace.RemoveRange(3, 2);

        AssertOne(AuditDamageKind.CheckpointMissing, 4, 5);
    }

    [Fact]
    public void Without_any_checkpoint_a_log_of_two_hours_is_not_whole()
    {
        _log.InStore.Clear();
        _log.InSecondPlace.Clear();

        AssertOne(AuditDamageKind.CheckpointMissing, 1, 1);
    }

    [Fact]
    public void Half_a_line_that_was_written_again_is_no_damage()
    {
        _log.InSecondPlace.Insert(5, _log.InSecondPlace[5][..80]);

        Assert.Empty(_log.Verify(_keys).Damages);
    }

    [Fact]
    public void An_epoch_that_was_dropped_when_it_was_due_is_no_damage_and_before_it_is()
    {
        _log.Rows.RemoveRange(0, SignedLog.ClosedAt);

        AssertOne(AuditDamageKind.Missing, 1, SignedLog.ClosedAt);
        _log.Now = SignedLog.Began.AddDays(366);
        Assert.Empty(_log.Verify(_keys).Damages);
        // Nor is a second place of which its operator removed the old file.
        _log.InStore.RemoveRange(0, 3);
        _log.InSecondPlace.RemoveRange(0, 4);
        Assert.Empty(_log.Verify(_keys).Damages);
        // But half an epoch more is.
        _log.Rows.RemoveRange(0, 10);
        Assert.Contains(_log.Verify(_keys).Damages, damage => damage is { Kind: AuditDamageKind.Missing, From: SignedLog.ClosedAt + 1, To: SignedLog.ClosedAt + 10 });
    }

    public void Dispose()
    {
        _signer.Dispose();
        _keys.Dispose();
    }

    private void AssertOne(AuditDamageKind kind, long from, long to)
    {
        var damage = Assert.Single(_log.Verify(_keys).Damages);
        Assert.Equal((kind, from, to), (damage.Kind, damage.From, damage.To));
    }
}
