using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Privacy.Audit.Verification;

namespace EthicalBot.Tests.Privacy;

/// <summary>A log with its checkpoints in two places, whole until a test damages it.</summary>
internal sealed class SignedLog
{
    public const int Entries = 120;
    public const int EverySigned = 15;
    public const int ClosedAt = 60;

    public static readonly DateTimeOffset Began = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    private SignedLog(List<AuditRow> rows, List<string> inStore, List<string> inSecondPlace) => (Rows, InStore, InSecondPlace) = (rows, inStore, inSecondPlace);

    public List<AuditRow> Rows { get; private set; }

    public List<string> InStore { get; }

    public List<string> InSecondPlace { get; }

    public DateTimeOffset Now { get; set; } = Began.AddDays(2);

    public static SignedLog Make(AuditSigner signer)
    {
        var (rows, lines) = (new List<AuditRow>(), new List<string>());
        AuditCheckpointLine? last = null;
        for (var number = 1; number <= Entries; number++)
        {
            var entry = new AuditEntry(Began.AddMinutes(number), AuditActor.Bot, "case.open"u8, AuditId.Of($"s{number % 7}"), AuditId.Of($"c{number}"), AuditFact.Of("try"u8, number));
            rows.Add(Row(number, entry.At.ToUnixTimeMilliseconds(), AuditChain.Canonical(entry), rows.Count == 0 ? AuditChain.Start : rows[^1].Hash));
            if (number % EverySigned != 0)
                continue;
            var closes = number == ClosedAt;
            last = AuditCheckpointLine.Sign(
                new("log", lines.Count + 1, number > ClosedAt ? 2 : 1, number > ClosedAt ? ClosedAt + 1 : 1, number, Convert.ToHexStringLower(rows[^1].Hash), entry.At, entry.At, closes, signer.Id, last?.Digest ?? ""), signer);
            lines.Add(last.Text);
        }

        return new(rows, lines, [.. lines]);
    }

    public SignedLog Copy() => new([.. Rows], [.. InStore], [.. InSecondPlace]) { Now = Now };

    public AuditVerdict Verify(AuditPublicKeys keys) => new AuditVerifier(keys, Now, Kept).Verify(Rows, Texts(InStore), Texts(InSecondPlace));

    public void Renumber() => Rows = [.. Rows.Select((row, index) => row with { Number = index + 1 })];

    /// <summary>Hashes anew from a place on, as somebody does who knows how.</summary>
    public void HashAnew(int index)
    {
        for (; index < Rows.Count; index++)
            Rows[index] = Row(Rows[index].Number, Rows[index].At, Rows[index].Canonical, index == 0 ? AuditChain.Start : Rows[index - 1].Hash);
    }

    public void Swap(int one, int other) =>
        (Rows[one], Rows[other]) = (Rows[other] with { Number = Rows[one].Number }, Rows[one] with { Number = Rows[other].Number });

    public static AuditRow Row(long number, long at, byte[] canonical, byte[] previous) => new(number, at, canonical, AuditChain.Link(previous, canonical));

    private static List<CheckpointText> Texts(List<string> lines) => [.. lines.Select((line, index) => new CheckpointText($"line {index + 1}", line))];
}
