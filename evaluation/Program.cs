System.Console.WriteLine("evaluation");
