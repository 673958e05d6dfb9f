using System.Globalization;
using System.Text;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Audit.Checkpoints;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Privacy;

/// <summary>Whatever is done to a log that was signed to its end shows.</summary>
public sealed class AuditMutationTests(ITestOutputHelper output) : IDisposable
{
    private const int Mutations = 10_000;

    private readonly AuditSigner _signer = AuditSigner.Create();
    private readonly AuditSigner _stranger = AuditSigner.Create();
    private readonly AuditPublicKeys _keys = new();

    private static readonly (string Name, Func<SignedLog, Random, AuditSigner, bool> Damage)[] Kinds =
    [
        ("bit of an entry", (log, random, _) => Flip(log, random, row => row.Canonical)),
        ("bit of a hash", (log, random, _) => Flip(log, random, row => row.Hash)),
        ("time", (log, random, _) => Change(log, random, row => row with { At = row.At ^ (1L << random.Next(40)) })),
        ("delete", (log, random, _) => Delete(log, random, renumber: false)),
        ("delete and number anew", (log, random, _) => Delete(log, random, renumber: true)),
        ("insert", Insert),
        ("swap", Swap),
        ("truncate", (log, random, _) => Cut(log, random.Next(log.Rows.Count), log.Rows.Count)),
        ("behead", (log, random, _) => Cut(log, 0, 1 + random.Next(log.Rows.Count - 1))),
        ("fork", (log, random, _) => Fork(log, random)),
        ("fork, signed by a stranger", ForkAndSign),
        ("bit of a checkpoint", (log, random, _) => FlipLine(random.Next(2) == 0 ? log.InStore : log.InSecondPlace, random)),
        ("checkpoint gone", (log, random, _) => Drop(random.Next(2) == 0 ? log.InStore : log.InSecondPlace, random)),
        ("truncate with the store's checkpoints", TruncateWithCheckpoints),
    ];

    [Fact]
    public void Ten_thousand_random_mutations_are_all_found()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        _keys.Add(_signer.PublicKey);
        var whole = SignedLog.Make(_signer);
        Assert.Empty(whole.Verify(_keys).Damages);

        var (made, unfound) = (new Dictionary<string, int>(), new List<string>());
        for (var count = 0; count < Mutations;)
        {
            var (name, damage) = Kinds[random.Next(Kinds.Length)];
            var log = whole.Copy();
            if (!damage(log, random, _stranger))
                continue;
            if (log.Verify(_keys).Damages.Count == 0)
                unfound.Add(string.Create(CultureInfo.InvariantCulture, $"{name} (number {count} of seed {seed})"));
            made[name] = made.GetValueOrDefault(name) + 1;
            count++;
        }

        foreach (var (name, count) in made)
            output.WriteLine($"{count,6}  {name}");
        Assert.Empty(unfound);
    }

    public void Dispose()
    {
        _signer.Dispose();
        _stranger.Dispose();
        _keys.Dispose();
    }

    private static bool Change(SignedLog log, Random random, Func<AuditRow, AuditRow> change)
    {
        var index = random.Next(log.Rows.Count);
        log.Rows[index] = change(log.Rows[index]);
        return true;
    }

    private static bool Flip(SignedLog log, Random random, Func<AuditRow, byte[]> part) => Change(log, random, row =>
    {
        var bytes = part(row).ToArray();
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return part(row) == row.Hash ? row with { Hash = bytes } : row with { Canonical = bytes };
    });

    private static bool Delete(SignedLog log, Random random, bool renumber)
    {
        var at = random.Next(log.Rows.Count);
        log.Rows.RemoveRange(at, Math.Min(1 + random.Next(5), log.Rows.Count - at));
        if (renumber)
            log.Renumber();
        return true;
    }

    private static bool Insert(SignedLog log, Random random, AuditSigner stranger)
    {
        // Not after the last one: an entry that follows there is what any program appends.
        var (at, pattern) = (random.Next(log.Rows.Count), log.Rows[random.Next(log.Rows.Count)]);
        log.Rows.Insert(at, SignedLog.Row(0, pattern.At, pattern.Canonical, at == 0 ? AuditChain.Start : log.Rows[at - 1].Hash));
        log.Renumber();
        return true;
    }

    private static bool Swap(SignedLog log, Random random, AuditSigner stranger)
    {
        var (one, other) = (random.Next(log.Rows.Count), random.Next(log.Rows.Count));
        log.Swap(one, other);
        return one != other;
    }

    private static bool Cut(SignedLog log, int from, int to)
    {
        log.Rows.RemoveRange(from, to - from);
        return true;
    }

    private static bool Fork(SignedLog log, Random random)
    {
        var from = random.Next(log.Rows.Count);
        switch (random.Next(3))
        {
            case 0:
                log.Rows[from] = log.Rows[from] with { Canonical = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(log.Rows[from].Canonical).Replace("bot", "customer", StringComparison.Ordinal)) };
                break;
            case 1:
                log.Rows.RemoveAt(from);
                log.Renumber();
                break;
            default:
                log.Rows.Insert(from, log.Rows[random.Next(log.Rows.Count)]);
                log.Renumber();
                break;
        }

        var last = log.Rows[^1].Hash;
        log.HashAnew(from);
        // A copy of the last entry after the last entry is what any program appends.
        return log.Rows.Count <= SignedLog.Entries || !log.Rows[SignedLog.Entries - 1].Hash.AsSpan().SequenceEqual(last);
    }

    private static bool ForkAndSign(SignedLog log, Random random, AuditSigner stranger)
    {
        Fork(log, random);
        // Under the right key's name, with a wrong key, in one place or in both.
        foreach (var lines in random.Next(2) == 0 ? [log.InStore] : new[] { log.InStore, log.InSecondPlace })
        {
            for (var index = 0; index < lines.Count; index++)
            {
                var checkpoint = AuditCheckpointLine.Read(lines[index])!.Checkpoint; // a whole log's
                var row = log.Rows[(int)Math.Min(checkpoint.Number, log.Rows.Count) - 1];
                lines[index] = AuditCheckpointLine.Sign(checkpoint with { Hash = Convert.ToHexStringLower(row.Hash) }, stranger).Text;
            }
        }

        return true;
    }

    private static bool FlipLine(List<string> lines, Random random)
    {
        var index = random.Next(lines.Count);
        var letters = lines[index].ToCharArray();
        letters[random.Next(letters.Length)] ^= (char)(1 << random.Next(7));
        lines[index] = new string(letters);
        return true;
    }

    private static bool Drop(List<string> lines, Random random)
    {
        lines.RemoveAt(random.Next(lines.Count));
        return true;
    }

    private static bool TruncateWithCheckpoints(SignedLog log, Random random, AuditSigner stranger)
    {
        var left = random.Next(log.InStore.Count);
        log.InStore.RemoveRange(left, log.InStore.Count - left);
        return Cut(log, left * SignedLog.EverySigned, log.Rows.Count);
    }
}
