using System.Net;
using EthicalBot.Conversation;
using EthicalBot.Orders;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk.Cases;

public sealed class FloorTests
{
    [Fact]
    public async Task An_answer_of_the_bot_that_was_on_its_way_when_a_person_spoke_is_never_seen()
    {
        var shop = new SlowShop();
        await using var app = new BotApp(services: services => services.AddSingleton<IShop>(shop));
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("hello");
        await customer.SayAsync("person");
        await customer.SayAsync("the zebrafish is broken, my number is 06 12 34 56 78");
        await customer.SayAsync("Any time");
        var agent = await app.AgentAsync("marie");
        var reference = (string)(await agent.OnlyCaseAsync())["reference"]!;

        // The bot has begun to look the order up, and the shop takes its time.
        await customer.SendAsync(customer.Message("where is my order 10042? 75011"));
        await shop.Asked.WaitAsync(TimeSpan.FromSeconds(30));
        await agent.SayAsync(reference, "Hello, I am here now.");
        shop.Answer();

        // Both sides go on, and the assistant remembers nothing of what it did not get to say.
        await customer.SayToPersonAsync(agent, reference, "good, thank you");
        var shown = await customer.ShownAsync();
        Assert.Equal(["customer: where is my order 10042? 75011", "person: Hello, I am here now.", "customer: good, thank you"], shown.Where(line => !line.StartsWith("fixed", StringComparison.Ordinal)).TakeLast(3));
        Assert.DoesNotContain(shown, line => line.Contains("does not match", StringComparison.Ordinal));
        Assert.Equal(0, await app.CountAsync("select count(*) from outbox where state <> 'delivered'"));
    }

    [Fact]
    public async Task Words_to_a_customer_whom_a_supervisor_has_just_taken_over_are_refused()
    {
        var gap = new Gap();
        await using var app = new BotApp(services: gap.Put);
        var (marie, sam) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("sam", "supervisor"));
        var (customer, reference) = await HandoffTests.WaitingAsync(app, marie);
        await marie.DoAsync(reference, "accept");

        gap.Next = () => sam.DoAsync(reference, "take-over");
        var refused = await marie.PostAsync($"/cases/{reference}/messages", new { id = "x", text = "still me" });

        AgentDriver.IsError(refused, HttpStatusCode.Conflict, "TakenByOther");
        Assert.DoesNotContain(await customer.ShownAsync(), line => line.Contains("still me", StringComparison.Ordinal));
        Assert.Contains("Sam, a person from Demo Shop, is taking over", (await customer.ShownAsync())[^1], StringComparison.Ordinal);
    }

    /// <summary>Lets something happen between the look at a case and the look at its conversation.</summary>
    private sealed class Gap
    {
        private Func<Task>? _next;

        public Func<Task> Next
        {
            set => _next = value;
        }

        public void Put(IServiceCollection services)
        {
            var original = services.Last(service => service.ServiceType == typeof(IConversations)).ImplementationType!; // the store's, by its type
            services.AddSingleton<IConversations>(provider => new Gapped((IConversations)ActivatorUtilities.CreateInstance(provider, original), this));
        }

        private sealed class Gapped(IConversations inner, Gap gap) : IConversations
        {
            public Task<ConversationRow> StartAsync(ConversationKey key, string subject, string language, CancellationToken cancellationToken) =>
                inner.StartAsync(key, subject, language, cancellationToken);

            public async Task<ConversationRow?> FindAsync(ConversationKey key, CancellationToken cancellationToken)
            {
                if (Interlocked.Exchange(ref gap._next, null) is { } next)
                    await next();
                return await inner.FindAsync(key, cancellationToken);
            }

            public Task<bool> RenewAsync(ConversationKey key, string language, CancellationToken cancellationToken) => inner.RenewAsync(key, language, cancellationToken);

            public Task<ConversationRow?> WhereAsync(string subject, ConversationKey first, CancellationToken cancellationToken) => inner.WhereAsync(subject, first, cancellationToken);

            public Task EndAsync(ConversationKey key, CancellationToken cancellationToken) => inner.EndAsync(key, cancellationToken);
        }
    }

    private sealed class SlowShop : IShop
    {
        private readonly TaskCompletionSource _asked = new();
        private readonly TaskCompletionSource _answer = new();

        public Task Asked => _asked.Task;

        public void Answer() => _answer.TrySetResult();

        public async Task<OrderLookup> FindAsync(OrderNumber number, Proof proof, CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            await _answer.Task.WaitAsync(cancellationToken);
            return new OrderLookup.NotProven();
        }
    }
}
