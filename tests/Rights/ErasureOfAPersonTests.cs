using System.Net;
using System.Text.Json.Nodes;
using Dapper;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Retention;
using EthicalBot.Privacy.Retention.Holds;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Rights;

public sealed class ErasureOfAPersonTests
{
    [Fact]
    public async Task Every_row_of_the_person_goes_and_nobody_elses()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var other = app.Customer();
        await other.OpenAsync();
        await other.SayAsync("where is order 10042? marie@example.org");
        var before = await RowsAsync(app, $"directline:{other.UserId}");
        Assert.True((await RowsAsync(app, zoe.Subject)).Count(table => table.Value > 0) >= 11, string.Join(", ", await RowsAsync(app, zoe.Subject)));

        var outcome = await zoe.Get<IErasure>().EraseAsync(zoe.Subject, "R-TEST-TEST-TEST", "operator:test", CancellationToken.None);

        var certificate = Assert.IsType<ErasureOutcome.Erased>(outcome).Certificate;
        Assert.All(await RowsAsync(app, zoe.Subject), table => Assert.True(table.Value == 0, $"{table.Key}: {table.Value}"));
        Assert.Equal(before, await RowsAsync(app, $"directline:{other.UserId}"));
        Assert.True(certificate.KeyDestroyed);
        Assert.True(certificate.Erased["mailbox"] > 10);
        Assert.Equal(["audit_log", "consent_proof", "rights_requests"], certificate.Kept.Select(kept => kept.Category).Order());
        Assert.Equal(1, await app.CountAsync("select count(*) from rights_requests where subject is null and done_at is not null"));
        Assert.Equal(1, await app.CountAsync("select count(*) from audit where instr(canonical, 'rights.erased') > 0"));
        Assert.Null(AuditChain.FirstBroken(await AuditAsync(app)));
        Assert.NotEmpty(await other.SayAsync("are you a robot?"));
    }

    [Fact]
    public async Task The_certificate_names_nobody_and_a_changed_one_is_none()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        await zoe.Get<IErasure>().EraseAsync(zoe.Subject, "R-TEST-TEST-TEST", "customer", CancellationToken.None);
        var http = app.CreateClient();

        var answer = JsonNode.Parse(await http.GetStringAsync("/trust/erasures/R-TEST-TEST-TEST"))!;
        Assert.Equal("R-TEST-TEST-TEST", (string?)answer["certificate"]!["reference"]);
        Assert.DoesNotContain(zoe.Customer.UserId, answer.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(zoe.Customer.ConversationId, answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData((await zoe.Get<IErasure>().CertificateAsync("R-TEST-TEST-TEST", CancellationToken.None))!.Canonical())), (string?)answer["sha256"]);

        await app.ChangeAsync("update erasures set document = cast(replace(cast(document as text), 'true', 'false') as blob)");
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/trust/erasures/R-TEST-TEST-TEST")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/trust/erasures/R-AAAA-AAAA-AAAA")).StatusCode);
    }

    [Fact]
    public async Task A_legal_hold_stops_it_until_it_ends_and_is_said()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var until = app.Time.GetUtcNow().AddDays(3);
        await zoe.Get<IHolds>().PlaceAsync(new HoldTarget.Person(zoe.Subject), ProductText.FixedText("a claim"), until, AuditActor.Agent("officer"), CancellationToken.None);
        await zoe.Get<IRightsRequests>().OpenAsync("R-HELD-HELD-HELD", RightsRequestKind.Erasure, zoe.Subject, "letter", "en", CancellationToken.None);

        var held = Assert.IsType<ErasureOutcome.Held>(await zoe.Get<IErasure>().EraseAsync(zoe.Subject, "R-HELD-HELD-HELD", "customer", CancellationToken.None));

        Assert.Equal(until.ToUnixTimeMilliseconds(), held.Until.ToUnixTimeMilliseconds());
        Assert.Equal(RightsRequestOutcome.Held, (await zoe.Get<IRightsRequests>().FindAsync("R-HELD-HELD-HELD", CancellationToken.None))!.Outcome);
        Assert.NotEmpty(await zoe.Customer.ReadAgainAsync());
        app.Time.Advance(TimeSpan.FromDays(4));
        Assert.IsType<ErasureOutcome.Erased>(await zoe.Get<IErasure>().EraseAsync(zoe.Subject, "R-THEN-THEN-THEN", "customer", CancellationToken.None));
    }

    [Fact]
    public async Task Asked_for_in_the_chat_it_is_done_after_the_answer_and_the_next_conversation_begins_anew()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("hello");
        var requests = app.Services.GetRequiredService<IRightsRequests>();
        await requests.OpenAsync("R-CHAT-CHAT-CHAT", RightsRequestKind.Erasure, $"directline:{customer.UserId}", "directline", "en", CancellationToken.None);
        Assert.NotEmpty(await customer.ReadAgainAsync());
        Assert.Empty(await requests.ErasuresToDoAsync(10, CancellationToken.None));

        app.Time.Advance(TimeSpan.FromSeconds(11));
        await DeskSteps.UntilAsync(async () => (await requests.FindAsync("R-CHAT-CHAT-CHAT", CancellationToken.None))!.DoneAt is not null);

        Assert.Null((await requests.FindAsync("R-CHAT-CHAT-CHAT", CancellationToken.None))!.Subject);
        Assert.Equal(HttpStatusCode.NotFound, (await customer.PostAsync($"/v3/directline/conversations/{customer.ConversationId}/activities", customer.Message("still there?"))).StatusCode);
        await customer.StartOverAsync();
        Assert.NotEmpty(await customer.OpenAsync());
        Assert.NotEmpty(await customer.SayAsync("are you a robot?"));
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_whom_nothing_is_held_nothing_is_certified()
    {
        await using var app = new BotApp();
        app.CreateClient();

        Assert.IsType<ErasureOutcome.NothingHeld>(await app.Services.GetRequiredService<IErasure>().EraseAsync("directline:dl_nobody", "R-NONE-NONE-NONE", "customer", CancellationToken.None));
        Assert.Equal(0, await app.CountAsync("select count(*) from erasures"));
    }

    [Fact]
    public void A_table_in_which_nobody_finds_a_persons_rows_is_refused()
    {
        var lost = new StoredRecords
        {
            Store = "lost",
            Of = Persons.Customers,
            Classes = [EthicalBot.Privacy.DataClass.FreeText],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.WithinContent("Somewhere."),
            Kept = [new(RetentionRules.Mailbox, new Expiry.Aged("at"))],
        };

        Assert.Contains("'lost'", Assert.Throws<InvalidOperationException>(() => new ErasurePlan(new ProcessingRegister([lost], []))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_through_an_erasure_is_a_table_with_a_reason()
    {
        await using var app = new BotApp();
        var tables = app.Services.GetRequiredService<ProcessingRegister>().Tables.Where(store => store.Of == Persons.Customers).Select(store => store.Store).ToList();
        var plan = app.Services.GetRequiredService<ErasurePlan>();

        Assert.Equal(tables.Order(), plan.Steps.Select(step => step.Table).Concat(ErasurePlan.Kept.Keys).Order());
        Assert.Equal(["conversations", "subject_keys"], plan.Steps.Select(step => step.Table).TakeLast(2));
    }

    private static async Task<Dictionary<string, long>> RowsAsync(BotApp app, string subject)
    {
        await using var store = Store.Open(app.StorePath);
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var step in app.Services.GetRequiredService<ErasurePlan>().Steps)
            rows[step.Table] = await store.ExecuteScalarAsync<long>($"select count(*) from {step.Table} where {step.Condition}", new { subject });
        return rows;
    }

    private static async Task<IReadOnlyList<(long Number, byte[] Canonical, byte[] Hash)>> AuditAsync(BotApp app)
    {
        await using var store = Store.Open(app.StorePath);
        return [.. await store.QueryAsync<(long, byte[], byte[])>("select number, canonical, hash from audit order by number")];
    }
}
