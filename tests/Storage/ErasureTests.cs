using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;
using EthicalBot.Tests.App;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Storage;

public sealed class ErasureTests
{
    [Fact]
    public async Task An_erased_persons_conversation_reads_as_empty_and_goes_on_from_there()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");

        await app.Services.GetRequiredService<SubjectVault>().EraseAsync($"directline:{customer.UserId}", CancellationToken.None);
        Assert.Empty(await customer.ReadAgainAsync());
        var answers = await customer.SayAsync("are you a robot?");

        Assert.Contains("AI", CustomerDriver.TextOf(answers[^1]), StringComparison.Ordinal);
        Assert.Equal(["are you a robot?"], (await customer.ReadAgainAsync()).Where(activity => !CustomerDriver.IsBot(activity)).Select(activity => (string)activity["text"]!));
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.Contains("StateConflict", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_new_is_found_behind_pages_of_what_was_erased()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var id = "";
        for (var message = 0; message < 130; message++)
            id = await customer.SendAsync(customer.Message($"hello {message}"));
        await customer.AnswersAsync(id);

        await app.Services.GetRequiredService<SubjectVault>().EraseAsync($"directline:{customer.UserId}", CancellationToken.None);
        await customer.SayAsync("hello again");

        Assert.Equal("hello again", (string?)(await customer.ReadAgainAsync())[0]["text"]);
    }

    [Fact]
    public async Task An_erased_persons_message_for_the_team_says_only_that_it_is_gone()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("I want to talk to a person");
        await customer.SayAsync("The zebrafish is broken");
        await customer.SayAsync("marie@example.org");
        await customer.SayAsync("Any time");

        await app.Services.GetRequiredService<SubjectVault>().EraseAsync($"directline:{customer.UserId}", CancellationToken.None);

        Assert.Null(Assert.Single(await app.Services.GetRequiredService<ICases>().ListAsync(CancellationToken.None)).Case.Words);
    }

    [Fact]
    public async Task An_erased_persons_files_are_not_found()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var files = store.Get<IConversationFiles>();
        var id = await files.KeepAsync(StoreAlone.Conversation, StoreAlone.Subject, "a.txt", "text/plain", "hello"u8.ToArray(), CancellationToken.None);
        Assert.NotNull(await files.OpenAsync(StoreAlone.Conversation, id, CancellationToken.None));

        await store.Get<SubjectVault>().EraseAsync(StoreAlone.Subject, CancellationToken.None);

        Assert.Null(await files.OpenAsync(StoreAlone.Conversation, id, CancellationToken.None));
    }

    [Fact]
    public async Task A_message_that_waited_when_its_person_was_erased_holds_nothing_up()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("one");
        await store.AcceptAsync("two");

        await store.Get<SubjectVault>().EraseAsync(StoreAlone.Subject, CancellationToken.None);
        Assert.Null(await store.ClaimAsync("a"));
        Assert.Empty(await store.Inbox.WaitingAsync(10, CancellationToken.None));
        await store.AcceptAsync("three");

        Assert.Equal("three", (await store.ClaimAsync("b"))?.Activity.Text);
    }

    [Fact]
    public async Task An_answer_that_waited_when_its_person_was_erased_is_not_looked_at_for_ever()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("one");
        var turn = (await store.ClaimAsync("a"))!;
        await store.RecordAsync(turn, new OutgoingActivity(new Activity { Type = "message", Id = "answer", Text = "x" }, Yields: true));

        await store.Get<SubjectVault>().EraseAsync(StoreAlone.Subject, CancellationToken.None);
        var item = await store.Get<IOutbox>().TakeAsync(StoreAlone.Conversation, TimeSpan.FromMinutes(1), CancellationToken.None);

        Assert.Null(item);
        Assert.Empty(await store.Get<IOutbox>().DueAsync(10, CancellationToken.None));
    }
}
