using System.Collections.Concurrent;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class PlainJsonStorageTests
{
    [Fact]
    public async Task Dialogs_go_on_over_a_storage_that_writes_no_type_names()
    {
        var state = new ConversationState(new PlainJsonStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));

        await new TestFlow(adapter, (turn, token) => Order().RunAsync(turn, stack, token))
            .Test("hi", "colour? (1) red or (2) green")
            .Test("purple", "which? (1) red or (2) green")
            .Test("green", "how many?")
            .Test("three", "3 green, asked at step 0")
            .StartTestAsync();
    }

    private static ComponentDialog Order() => new ComponentDialog("order")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, token) =>
            {
                step.Values["asked"] = "step 0";
                var options = DialogDriver.Ask("colour?", "which?");
                options.Choices = ChoiceFactory.ToChoices(["red", "green"]);
                return step.PromptAsync("colour", options, token);
            },
            (step, token) =>
            {
                step.Values["colour"] = ((FoundChoice)step.Result).Value;
                return step.PromptAsync("number", DialogDriver.Ask("how many?"), token);
            },
            async (step, token) =>
            {
                await step.Context.SendActivityAsync(
                    $"{step.Result} {step.Values["colour"]}, asked at {step.Values["asked"]}", cancellationToken: token);
                return await step.EndDialogAsync(null, token);
            },
        ]))
        .AddDialog(new ChoicePrompt("colour"))
        .AddDialog(new NumberPrompt<int>("number"));

    private sealed class PlainJsonStorage : IStorage
    {
        private readonly ConcurrentDictionary<string, string> _items = new();

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(
                keys.Where(_items.ContainsKey).ToDictionary(key => key, key => (object)JObject.Parse(_items[key])));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            foreach (var (key, item) in changes)
            {
                _items[key] = JsonConvert.SerializeObject(item);
            }

            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            foreach (var key in keys)
            {
                _items.TryRemove(key, out _);
            }

            return Task.CompletedTask;
        }
    }
}
